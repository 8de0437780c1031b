package eu.inclusion.pathway.eligibility.web;

import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.Outcome;
import java.util.List;

/** A report as other systems read it. */
record CheckAnswer(Outcome outcome, List<Found> findings, List<Noted> notes) {

    /** Something that is good to know and decides nothing. */
    record Noted(String rule, String reason, String source) {
    }

    /**
     * A finding with its reason in the caller's language.
     *
     * @param strikable whether it is about a partner that can be struck without sinking the project
     */
    record Found(String rule, Outcome outcome, String reason, String source, boolean strikable) {

        static Found of(Finding finding, String reason) {
            return new Found(finding.rule(), finding.outcome(), reason, finding.source(), finding.isStrikable());
        }
    }
}
