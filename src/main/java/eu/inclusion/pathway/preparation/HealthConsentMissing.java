package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.programme.Refusal;

/** Something was said of health, and not that it may be kept. */
public class HealthConsentMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    HealthConsentMissing() {
        super("preparation.consent-missing");
    }
}
