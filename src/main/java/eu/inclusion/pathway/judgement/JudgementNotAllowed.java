package eu.inclusion.pathway.judgement;

import eu.inclusion.pathway.programme.Refusal;

/** The rules leave no such decision on this finding to a person. */
public class JudgementNotAllowed extends Refusal {

    private static final long serialVersionUID = 1L;

    JudgementNotAllowed() {
        super("eligibility.refusal.judgement-not-allowed");
    }
}
