package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.Refusal;

/** The invitation was answered, or withdrawn, so it cannot be answered now. */
public class InvitationNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    InvitationNotOpen() {
        super("event.invitation-not-open");
    }
}
