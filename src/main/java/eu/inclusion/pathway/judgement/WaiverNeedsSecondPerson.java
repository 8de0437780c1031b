package eu.inclusion.pathway.judgement;

import eu.inclusion.pathway.programme.Refusal;

/** Nobody approves or refuses a waiver that the same person proposed. */
public class WaiverNeedsSecondPerson extends Refusal {

    private static final long serialVersionUID = 1L;

    WaiverNeedsSecondPerson() {
        super("eligibility.refusal.waiver-second-person");
    }
}
