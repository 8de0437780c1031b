package eu.inclusion.pathway.judgement;

import eu.inclusion.pathway.programme.Refusal;

/** Who asks for a correction says what is wrong, and who corrects says how it should read. */
public class CorrectionNotExplained extends Refusal {

    private static final long serialVersionUID = 1L;

    CorrectionNotExplained() {
        super("eligibility.refusal.correction-not-explained");
    }
}
