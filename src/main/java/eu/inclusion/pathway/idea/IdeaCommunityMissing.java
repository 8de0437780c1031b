package eu.inclusion.pathway.idea;

import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Refusal;

/** The country has agencies by language community, and the sender's was not said. */
public class IdeaCommunityMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    IdeaCommunityMissing(Country country) {
        super("idea.community-missing", country);
    }
}
