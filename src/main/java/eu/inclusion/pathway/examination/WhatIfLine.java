package eu.inclusion.pathway.examination;

import eu.inclusion.pathway.finding.EligibilityReport;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.Outcome;
import eu.inclusion.pathway.intake.ReceivedInCall;
import eu.inclusion.pathway.programme.Field;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What would change for one application.
 *
 * @param organisation the applicant's name
 * @param standing    how far its case has come, which no rule says
 * @param before      what the rules of its call say
 * @param after       what the other rules say
 * @param appeared    findings that only the other rules make
 * @param disappeared findings that they do not make any more
 */
public record WhatIfLine(String reference, String organisation, String title, Field field, Instant receivedAt, ReceivedInCall.Standing standing, Outcome before, Outcome after,
        List<Finding> appeared, List<Finding> disappeared) {

    /** How much changes, the most first. */
    public enum Change {
        OUTCOME,
        FINDINGS,
        NOTHING
    }

    static WhatIfLine of(ReceivedInCall.Line line, EligibilityReport before, EligibilityReport after) {
        return new WhatIfLine(line.reference(), line.organisation(), line.title(), line.field(), line.receivedAt(), line.standing(), before.outcome(), after.outcome(),
                without(after.findings(), before.findings()), without(before.findings(), after.findings()));
    }

    public Change change() {
        if (before != after) {
            return Change.OUTCOME;
        }
        return appeared.isEmpty() && disappeared.isEmpty() ? Change.NOTHING : Change.FINDINGS;
    }

    /** What the one list has and the other has not; other figures alone are no difference, another weight is. */
    private static List<Finding> without(List<Finding> some, List<Finding> others) {
        Set<Same> known = new HashSet<>();
        others.forEach(finding -> known.add(Same.of(finding)));
        return some.stream().filter(finding -> !known.contains(Same.of(finding))).toList();
    }

    /** By what two findings are the same: what they say, how bad it is, and whom it is about. */
    private record Same(String messageKey, Outcome outcome, @Nullable Integer place) {

        static Same of(Finding finding) {
            return new Same(finding.messageKey(), finding.outcome(), finding.place());
        }
    }
}
