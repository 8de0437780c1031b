package eu.inclusion.pathway.eligibility.project;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.Sourced;
import java.util.List;
import java.util.Set;

/** A project lasts as long as its action allows. Programme Guide 2025, pp. 247-264: 6 to 24 months, or 12 to 36. */
class ProjectDuration implements EligibilityRule {

    static final String CODE = "duration";

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        RuleSet.Project project = rules.project();
        int least = project.minimumMonths().value();
        int most = project.maximumMonths().value();
        Integer months = application.durationMonths();
        if (months == null) {
            return List.of(Finding.needsHuman(CODE, "unknown", project.minimumMonths(), least, most));
        }
        if (months < least) {
            return List.of(Finding.notEligible(CODE, "too-short", project.minimumMonths(), months, least, most));
        }
        if (months > most) {
            return List.of(Finding.notEligible(CODE, "too-long", project.maximumMonths(), months, least, most));
        }
        Sourced<Set<Integer>> only = project.onlyMonths();
        return only == null || only.value().contains(months) ? List.of()
                : List.of(Finding.notEligible(CODE, "not-offered", only, months, only.value().stream().sorted().toList()));
    }
}
