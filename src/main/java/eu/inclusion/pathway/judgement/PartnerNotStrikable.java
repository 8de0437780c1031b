package eu.inclusion.pathway.judgement;

import eu.inclusion.pathway.programme.Refusal;

/** Only a partner of a country outside the programme is taken out, once. */
public class PartnerNotStrikable extends Refusal {

    private static final long serialVersionUID = 1L;

    PartnerNotStrikable() {
        super("eligibility.refusal.partner-not-strikable");
    }
}
