package eu.inclusion.pathway.idea;

import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Refusal;

/** No National Agency answers for the country, so nobody would read the idea. */
public class NoAgencyForIdea extends Refusal {

    private static final long serialVersionUID = 1L;

    NoAgencyForIdea(Country country) {
        super("idea.no-agency", country);
    }
}
