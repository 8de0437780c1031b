package eu.inclusion.pathway.organisationpath;

import eu.inclusion.pathway.programme.Refusal;

/** A step that must be explained came without a reason. */
public class ReasonMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    ReasonMissing() {
        super("organisationpath.reason-missing");
    }
}
