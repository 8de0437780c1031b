package eu.inclusion.pathway.workflow.identity;

import eu.inclusion.pathway.correspondence.Letter;
import eu.inclusion.pathway.correspondence.Outbox;
import eu.inclusion.pathway.correspondence.PathLetter.SignInLink;
import eu.inclusion.pathway.correspondence.Recipient;
import eu.inclusion.pathway.identity.SignInLinkRequested;
import java.net.URI;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to a person who asked for it the link that signs in. */
@Component
class SignInLinkLetter {

    private final Outbox outbox;

    SignInLinkLetter(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(SignInLinkRequested fact) {
        Recipient person = new Recipient(fact.email(), fact.name(), fact.language());
        outbox.put(new Letter(person, new SignInLink(URI.create(fact.link()), fact.validUntil()), null, null,
                "sign-in-link/" + UUID.randomUUID()));
    }
}
