package eu.inclusion.pathway.invitation;

import java.util.List;

/** The one letter that an event writes to a person: for one organisation, naming the others for which the same person speaks. */
public record InvitationLetter(List<String> alsoFor) {

    public InvitationLetter {
        alsoFor = List.copyOf(alsoFor);
    }
}
