package eu.inclusion.pathway.coediting;

import eu.inclusion.pathway.programme.Refusal;

/** Somebody cannot be invited so. */
public class InvitationNotPossible extends Refusal {

    private static final long serialVersionUID = 1L;

    InvitationNotPossible(String why) {
        super("coediting.invitation." + why);
    }
}
