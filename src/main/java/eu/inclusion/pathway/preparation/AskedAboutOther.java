package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.programme.Refusal;

/** A guardian answers what was asked before the event was changed: the question is read anew. */
public class AskedAboutOther extends Refusal {

    private static final long serialVersionUID = 1L;

    AskedAboutOther() {
        super("preparation.guardian.changed");
    }
}
