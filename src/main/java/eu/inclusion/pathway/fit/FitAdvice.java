package eu.inclusion.pathway.fit;

import eu.inclusion.pathway.programme.Impact;
import eu.inclusion.pathway.routing.Route;
import java.util.List;
import java.util.Optional;

/**
 * What fits an idea.
 *
 * @param actions every action that one can apply for, the best first
 * @param ways    to whom it would go; one way where the field is known, else one for each place where the impact may lie
 */
public record FitAdvice(List<ActionFit> actions, List<Way> ways) {

    public FitAdvice {
        actions = List.copyOf(actions);
        ways = List.copyOf(ways);
    }

    /** Where the application would go if the impact lay there. */
    public record Way(Impact impact, Route route) {
    }

    /** The action to choose, if one fits, now or after changes. */
    public Optional<ActionFit> best() {
        return actions.stream().filter(fit -> fit.verdict() != ActionFit.Verdict.DOES_NOT_FIT).findFirst();
    }

    /** The one way, where the field is known. */
    public Optional<Route> route() {
        return ways.size() == 1 ? Optional.of(ways.get(0).route()) : Optional.empty();
    }
}
