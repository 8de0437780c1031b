package eu.inclusion.pathway.invitation;

import eu.inclusion.pathway.programme.Refusal;

/** A colleague changed who is chosen while an officer looked at the list to send it. */
public class ChoiceChanged extends Refusal {

    private static final long serialVersionUID = 1L;

    ChoiceChanged(int seen, int chosen) {
        super("invitation.choice-changed", seen, chosen);
    }
}
