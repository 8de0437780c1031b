package eu.inclusion.pathway.invitation;

import eu.inclusion.pathway.programme.Refusal;

/** There is nothing to send: nobody is chosen, or a colleague has just had the invitations sent. */
public class NobodyChosen extends Refusal {

    private static final long serialVersionUID = 1L;

    NobodyChosen() {
        super("invitation.nobody-chosen");
    }
}
