package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.programme.Refusal;

/** The application is not with an agency: it was not submitted yet, or it has been closed. */
public class GrantApplicationNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    GrantApplicationNotOpen() {
        super("grantapplication.not-open");
    }
}
