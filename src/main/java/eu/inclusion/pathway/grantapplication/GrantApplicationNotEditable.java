package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.programme.Refusal;

/** The application was submitted or closed, so its draft cannot be changed any more. */
public class GrantApplicationNotEditable extends Refusal {

    private static final long serialVersionUID = 1L;

    GrantApplicationNotEditable() {
        super("grantapplication.not-editable");
    }
}
