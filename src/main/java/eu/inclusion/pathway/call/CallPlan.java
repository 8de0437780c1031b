package eu.inclusion.pathway.call;

import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Field;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Round;
import eu.inclusion.pathway.programme.RuleSet;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A call as an administrator wants to open it.
 *
 * @param rulesVersion the version of the rule set that it is pinned to
 * @param fields       some or all fields of that rule set
 * @param agencies     of an optional round, the agencies that have said whether they open it
 */
public record CallPlan(
        int callYear,
        Action action,
        int round,
        int rulesVersion,
        Set<Field> fields,
        Instant opensAt,
        CallDeadline deadline,
        Map<AgencyCode, Boolean> agencies) {

    public CallPlan {
        fields = Set.copyOf(fields);
        agencies = Map.copyOf(agencies);
    }

    /** A round exactly as its rule set says. */
    public static CallPlan of(RuleSet rules, int round, Instant opensAt) {
        return new CallPlan(rules.callYear(), rules.action(), round, rules.version(), EnumSet.copyOf(rules.fields().value()), opensAt,
                CallDeadline.of(rules.round(round).orElseThrow().deadline()), Map.of());
    }

    public CallPlan closing(CallDeadline other) {
        return new CallPlan(callYear, action, round, rulesVersion, fields, opensAt, other, agencies);
    }

    public CallPlan opening(Instant moment) {
        return new CallPlan(callYear, action, round, rulesVersion, fields, moment, deadline, agencies);
    }

    public CallPlan withAgencies(Map<AgencyCode, Boolean> said) {
        return new CallPlan(callYear, action, round, rulesVersion, fields, opensAt, deadline, said);
    }

    public CallKey key() {
        return new CallKey(callYear, action, round);
    }

    /** Refuses what the rules of the call do not know, and moments that do not go together. */
    void requireSound(RuleSet rules) {
        Round read = rules.round(round).orElseThrow(() -> new CallNotPossible("call.no-such-round"));
        CallNotPossible.unless(!fields.isEmpty(), "call.no-field");
        CallNotPossible.unless(rules.fields().value().containsAll(fields), "call.field-not-in-rules");
        CallNotPossible.unless(agencies.isEmpty() || read.optional(), "call.round-not-optional");
        CallNotPossible.unless(!deadline.source().isBlank(), "call.source-missing");
        // everybody reads the deadline on a clock: it must not show that time twice
        CallMoments.of(LocalDateTime.ofInstant(deadline.closesAt(), ProgrammeTime.ZONE));
        CallNotPossible.unless(opensAt.isBefore(deadline.closesAt()), "call.deadline-before-opening");
        CallNotPossible.unless(ProgrammeTime.dayOf(deadline.closesAt()).isBefore(read.startFrom().value()), "call.deadline-after-start");
    }

    /** Refuses a deadline that has passed. */
    void requireAhead(Instant now) {
        CallNotPossible.unless(deadline.closesAt().isAfter(now), "call.deadline-passed");
    }

    /** The call, judged by these rules. */
    Call judgedBy(RuleSet rules) {
        List<Round> rounds = rules.rounds().stream().map(each -> each.number() == round ? withDeadline(each) : each).toList();
        return new Call(rules.inCall(callYear, rounds).inFields(fields), round, opensAt, agencies);
    }

    private Round withDeadline(Round read) {
        return new Round(read.number(), read.optional(), deadline.inBrussels(), read.startFrom(), read.startUntil());
    }
}
