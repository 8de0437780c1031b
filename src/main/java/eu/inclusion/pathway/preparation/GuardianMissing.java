package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.programme.Refusal;

/** Somebody under 18 named no guardian or nobody who comes along. */
public class GuardianMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    GuardianMissing() {
        super("preparation.guardian-missing");
    }
}
