package eu.inclusion.pathway.eligibility;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.GeneralRule;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.RuleSets;
import java.util.List;
import java.util.Optional;

/** An application is judged by the rules of its call year and action; without them a person judges. */
class KnownCall implements GeneralRule {

    static final String CODE = "known-call";
    private static final String SOURCE = "The rules of each call year and action, Programme Guide of that year";

    private final RuleSets ruleSets;

    KnownCall(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    Optional<RuleSet> rules(ApplicationFacts application) {
        Integer year = application.callYear();
        Action action = application.action();
        return year == null || action == null ? Optional.empty() : ruleSets.find(year, action);
    }

    @Override
    public List<Finding> check(ApplicationFacts application) {
        if (application.callYear() == null) {
            return List.of(Finding.needsHuman(CODE, "year-unknown", SOURCE));
        }
        if (application.action() == null) {
            return List.of(Finding.needsHuman(CODE, "action-unknown", SOURCE));
        }
        return rules(application).isPresent() ? List.of() : List.of(Finding.needsHuman(
                CODE, "no-rules", SOURCE, application.action(), application.callYear()));
    }
}
