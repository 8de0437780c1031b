package eu.inclusion.pathway.judgement;

import eu.inclusion.pathway.programme.Refusal;

/** The agency waits for no correction of this application, or no longer. */
public class CorrectionNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    CorrectionNotOpen() {
        super("eligibility.refusal.correction-not-open");
    }
}
