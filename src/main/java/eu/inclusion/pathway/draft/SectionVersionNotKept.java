package eu.inclusion.pathway.draft;

import eu.inclusion.pathway.programme.Refusal;

/** There is no such earlier version of the section, or it was one of many saves within minutes and is not kept any more. */
public class SectionVersionNotKept extends Refusal {

    private static final long serialVersionUID = 1L;

    SectionVersionNotKept() {
        super("grantapplication.section-version-not-kept");
    }
}
