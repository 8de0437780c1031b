package eu.inclusion.pathway.correspondence;

import eu.inclusion.pathway.programme.Identifier;
import java.util.UUID;

/** The id of one letter in the outbox; its Message-ID as an e-mail is made of it. */
public record OutboxMessageId(UUID value) implements Identifier {
}
