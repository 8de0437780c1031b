package eu.inclusion.pathway.call;

import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.RuleSets;
import java.time.Instant;
import java.util.List;

/** Calls exactly as the shipped rule sets say, for tests with and without the application. */
public final class SampleCalls {

    private static final Instant LONG_AGO = Instant.parse("2010-01-01T00:00:00Z");

    private SampleCalls() {
    }

    /** A round of a shipped rule set, opened long ago. */
    public static Call call(int callYear, Action action, int round) {
        RuleSet rules = RuleSets.shipped().find(callYear, action).orElseThrow();
        return CallPlan.of(rules, round, LONG_AGO).judgedBy(rules);
    }

    /** Every round of the latest version of each of these rule sets. */
    public static List<CallPlan> every(RuleSets ruleSets) {
        return ruleSets.latest().stream().flatMap(rules -> rules.rounds().stream().map(round -> CallPlan.of(rules, round.number(), LONG_AGO)))
                .toList();
    }
}
