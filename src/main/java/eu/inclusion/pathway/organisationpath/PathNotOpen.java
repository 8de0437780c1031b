package eu.inclusion.pathway.organisationpath;

import eu.inclusion.pathway.programme.Refusal;

/** The path has ended, so nothing more can be done on it. */
public class PathNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    PathNotOpen(String reference) {
        super("organisationpath.not-open", reference);
    }
}
