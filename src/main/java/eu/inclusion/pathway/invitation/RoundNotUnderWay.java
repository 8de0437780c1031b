package eu.inclusion.pathway.invitation;

import eu.inclusion.pathway.programme.Refusal;

/** A round cannot be stopped, sent on or ended as it stands: somebody was quicker, or everything has gone out. */
public class RoundNotUnderWay extends Refusal {

    private static final long serialVersionUID = 1L;

    RoundNotUnderWay(RoundStatus status) {
        super("invitation.round-is." + status);
    }
}
