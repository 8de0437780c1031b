package eu.inclusion.pathway.eligibility.project;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.programme.ProjectType;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.Sourced;
import java.util.List;
import java.util.Set;

/**
 * A Strategic Partnership supports innovation or the exchange of good practices; in higher education innovation only. Programme Guides
 * 2014-2020. Later actions know no types.
 */
class ProjectTypeOffered implements EligibilityRule {

    static final String CODE = "project-type";

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        Sourced<Set<ProjectType>> types = rules.project().types();
        return types == null ? List.of() : judge(application, rules, types);
    }

    private static List<Finding> judge(ApplicationFacts application, RuleSet rules, Sourced<Set<ProjectType>> types) {
        ProjectType type = application.project().type();
        List<ProjectType> offered = types.value().stream().sorted().toList();
        if (type == null) {
            return List.of(Finding.needsHuman(CODE, "unknown", types, offered));
        }
        return offered.contains(type) ? List.of()
                : List.of(Finding.notEligible(CODE, "not-offered", types, rules.action(), type, offered));
    }
}
