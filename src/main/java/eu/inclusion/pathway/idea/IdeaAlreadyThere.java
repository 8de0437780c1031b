package eu.inclusion.pathway.idea;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Refusal;

/** An idea cannot be passed on to the agency that has it. */
public class IdeaAlreadyThere extends Refusal {

    private static final long serialVersionUID = 1L;

    IdeaAlreadyThere(AgencyCode agency) {
        super("idea.already-there", agency);
    }
}
