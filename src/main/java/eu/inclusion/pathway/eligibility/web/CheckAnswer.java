package eu.inclusion.pathway.eligibility.web;

import eu.inclusion.pathway.eligibility.Finding;
import eu.inclusion.pathway.eligibility.Outcome;
import java.util.List;

/** A report as other systems read it. */
record CheckAnswer(Outcome outcome, List<Found> findings) {

    /** A finding with its reason in the caller's language. */
    record Found(String rule, Outcome outcome, String reason, String source) {

        static Found of(Finding finding, String reason) {
            return new Found(finding.rule(), finding.outcome(), reason, finding.source());
        }
    }
}
