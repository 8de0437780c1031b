package eu.inclusion.pathway.roundplace;

import eu.inclusion.pathway.call.Calls;
import eu.inclusion.pathway.draft.ApplicationSheet;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.Sourced;
import eu.inclusion.pathway.routing.ManagedBy;
import eu.inclusion.pathway.routing.Route;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Warns in time: which organisations of a draft would take their last place in the round with it. */
@Component
public class LastPlaces {

    private final RoundCounts counts;
    private final Calls calls;

    LastPlaces(RoundCounts counts, Calls calls) {
        this.counts = counts;
        this.calls = calls;
    }

    /**
     * An organisation near its cap.
     *
     * @param others in how many other applications it is
     * @param most   in how many it may be
     */
    public record LastPlace(String name, String oid, int others, int most) {
    }

    public List<LastPlace> of(ApplicationSheet draft) {
        GrantApplication application = draft.application();
        Route route = draft.route();
        return calls.find(application.callYear(), application.action(), application.round())
                .filter(call -> route == null || takesPlaces(route, call.rules().caps()))
                .map(call -> call.rules().caps().total()).map(Sourced::value)
                .map(most -> near(draft, most)).orElse(List.of());
    }

    private static boolean takesPlaces(Route route, RuleSet.Caps caps) {
        return route.managedBy() != ManagedBy.EACEA && caps.counts(route.field());
    }

    private List<LastPlace> near(ApplicationSheet draft, int most) {
        Map<String, RoundCounts.Count> others = counts.of(draft).stream().collect(Collectors.toMap(RoundCounts.Count::oid, Function.identity()));
        return draft.consortium().takingPlaces().stream()
                .filter(member -> others.containsKey(member.oid()) && others.get(member.oid()).total() == most - 1)
                .map(member -> new LastPlace(member.name() == null ? member.oid() : member.name(), member.oid(), most - 1, most)).toList();
    }
}
