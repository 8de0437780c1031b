package eu.inclusion.pathway.call;

import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Field;
import eu.inclusion.pathway.programme.Round;
import eu.inclusion.pathway.programme.RuleSet;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * One round of an action in a call year, as it was opened: what an organisation applies in.
 *
 * @param rules    the rule set that the call is pinned to, with the fields and the deadline of the call itself
 * @param number   the number of the round
 * @param opensAt  the moment from which one applies
 * @param agencies of an optional round, the agencies that have said whether they open it
 */
public record Call(RuleSet rules, int number, Instant opensAt, Map<AgencyCode, Boolean> agencies) {

    public Call {
        agencies = Map.copyOf(agencies);
        if (rules.round(number).isEmpty()) {
            throw new IllegalArgumentException("The rules of " + rules.action() + " in call " + rules.callYear() + " have no round " + number);
        }
    }

    public CallKey key() {
        return new CallKey(callYear(), action(), number);
    }

    public int callYear() {
        return rules.callYear();
    }

    public Action action() {
        return rules.action();
    }

    /** The round with the deadline of this call. */
    public Round round() {
        return rules.round(number).orElseThrow();
    }

    /** The fields in which one applies, in their usual order. */
    public Set<Field> fields() {
        return Collections.unmodifiableSet(EnumSet.copyOf(rules.fields().value()));
    }

    /** Whether one can apply at that moment: the call has opened, and an application received then is in time. */
    public boolean openAt(Instant moment) {
        return !moment.isBefore(opensAt) && round().inTime(moment);
    }

    /** Whether an agency takes part; every agency does in a round that is not optional. */
    public TakesPart takesPart(AgencyCode agency) {
        if (!round().optional()) {
            return TakesPart.YES;
        }
        Boolean said = agencies.get(agency);
        if (said == null) {
            return TakesPart.UNKNOWN;
        }
        return said ? TakesPart.YES : TakesPart.NO;
    }

    /** How many agencies said that they open this round, or that they do not. */
    public long agenciesThatSaid(boolean takesPart) {
        return agencies.values().stream().filter(said -> said == takesPart).count();
    }
}
