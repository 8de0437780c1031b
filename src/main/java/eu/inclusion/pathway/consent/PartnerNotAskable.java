package eu.inclusion.pathway.consent;

import eu.inclusion.pathway.programme.Refusal;

/** A partner cannot be asked so. */
public class PartnerNotAskable extends Refusal {

    private static final long serialVersionUID = 1L;

    PartnerNotAskable(String why, Object... figures) {
        super("consent.ask." + why, figures);
    }
}
