package eu.inclusion.pathway.programme.web;

import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.Refusal;
import eu.inclusion.pathway.programme.RuleSets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question about a call year, or an action in it, whose rules we do not have; says of which we have them. */
public class NoRulesKnown extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleSets.Key> known;

    private NoRulesKnown(List<RuleSets.Key> known, String messageKey, Object... arguments) {
        super(messageKey, arguments);
        this.known = known;
    }

    /** Refuses a year that no action has rules in, and an action that has none in that year; what is not said is not refused. */
    public static void refuseUnknown(RuleSets ruleSets, @Nullable Integer callYear, @Nullable Action action) {
        List<RuleSets.Key> known = ruleSets.known();
        if (callYear != null && known.stream().noneMatch(key -> key.callYear() == callYear)) {
            throw new NoRulesKnown(known, "programme.problem.no-rules.year", String.valueOf(callYear));
        }
        if (callYear != null && action != null && ruleSets.find(callYear, action).isEmpty()) {
            throw new NoRulesKnown(known, "programme.problem.no-rules.action", action.name(), String.valueOf(callYear));
        }
    }

    List<RuleSets.Key> known() {
        return known;
    }
}
