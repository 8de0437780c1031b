package eu.inclusion.pathway.eligibility.project;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.GuideOf2025;
import eu.inclusion.pathway.programme.Field;
import eu.inclusion.pathway.programme.Priorities;
import eu.inclusion.pathway.programme.Priority;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.Sourced;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A project ties in with at least one priority, horizontal or of the field most impacted. Programme Guide 2025, pp.
 * 237-246.
 */
class PriorityChosen implements EligibilityRule {

    static final String CODE = "priority";
    private static final String WHERE = "pp. 237-246";

    private final Priorities priorities;

    PriorityChosen(Priorities priorities) {
        this.priorities = priorities;
    }

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        List<String> chosen = application.priorities();
        Sourced<Boolean> guide = GuideOf2025.says(WHERE, rules);
        if (chosen == null) {
            return List.of(Finding.needsHuman(CODE, "unknown", guide));
        }
        if (chosen.isEmpty()) {
            return List.of(Finding.notEligible(CODE, "none", guide));
        }
        return judge(chosen, application.field(), rules).map(List::of).orElse(List.of());
    }

    private Optional<Finding> judge(List<String> chosen, @Nullable Field field, RuleSet rules) {
        int callYear = rules.callYear();
        Sourced<Boolean> guide = GuideOf2025.says(WHERE, rules);
        List<Priority> known = chosen.stream().flatMap(code -> priorities.find(code, callYear).stream()).toList();
        if (known.stream().anyMatch(priority -> priority.horizontal() || field != null && priority.validIn(field))) {
            return Optional.empty();
        }
        if (known.size() < chosen.size()) {
            return Optional.of(Finding.needsHuman(CODE, "not-recognised", guide, chosen, callYear));
        }
        return Optional.of(field == null ? Finding.needsHuman(CODE, "field-unknown", guide, known)
                : Finding.notEligible(CODE, "other-field", guide, known, field));
    }
}
