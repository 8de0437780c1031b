package eu.inclusion.pathway.intake;

import eu.inclusion.pathway.programme.Refusal;

/** Somebody changed the draft after this person last looked at it as a whole. */
public class GrantApplicationChanged extends Refusal {

    private static final long serialVersionUID = 1L;

    GrantApplicationChanged() {
        super("grantapplication.changed");
    }
}
