package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.programme.Refusal;

/** Nobody decides on a grant for an application that was not found eligible. */
public class GrantApplicationNotAdmitted extends Refusal {

    private static final long serialVersionUID = 1L;

    GrantApplicationNotAdmitted() {
        super("grantapplication.not-admitted");
    }
}
