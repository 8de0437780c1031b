package eu.inclusion.pathway.invitation;

import eu.inclusion.pathway.programme.Identifier;
import java.util.UUID;

/** The id of one round of invitations. */
public record InvitationRoundId(UUID value) implements Identifier {

    public static InvitationRoundId random() {
        return new InvitationRoundId(UUID.randomUUID());
    }

    public static InvitationRoundId of(String text) {
        return new InvitationRoundId(UUID.fromString(text));
    }
}
