package eu.inclusion.pathway.eligibility.project;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.programme.Field;
import eu.inclusion.pathway.programme.RuleSet;
import java.util.List;

/**
 * The action is offered in the field: Small-scale Partnerships not in higher education. Programme Guide 2025, pp.
 * 247-264.
 */
class FieldOffered implements EligibilityRule {

    static final String CODE = "field-offered";

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        Field field = application.field();
        List<Field> offered = rules.fields().value().stream().sorted().toList();
        if (field == null) {
            return List.of(Finding.needsHuman(CODE, "unknown", rules.fields(), rules.action(), offered));
        }
        return field == Field.SPORT || offered.contains(field) ? List.of() : List.of(Finding.notEligible(
                CODE, "not-offered", rules.fields(), rules.action(), field, offered));
    }
}
