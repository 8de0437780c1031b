package eu.inclusion.pathway.eligibility.project;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.programme.RuleSet;
import java.util.ArrayList;
import java.util.List;

/**
 * One main priority and some more, and some topics: as many as the form takes. The limit is the form's, so it never rejects an
 * application by itself. Judged where topics were asked. Forms KA210 and KA220, call 2025.
 */
class ChoicesWithinLimits implements EligibilityRule {

    static final String CODE = "choices";

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        RuleSet.Choices limits = rules.choices();
        List<String> topics = application.project().topics();
        if (limits == null || topics == null) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        int priorities = application.priorities() == null ? 0 : (int) application.priorities().stream().distinct().count();
        int further = limits.furtherPriorities().value();
        if (priorities > further + 1) {
            findings.add(Finding.needsHuman(CODE, "priorities", limits.furtherPriorities(), priorities, further));
        }
        if (topics.size() > limits.topics().value()) {
            findings.add(Finding.needsHuman(CODE, "topics", limits.topics(), topics.size(), limits.topics().value()));
        }
        return findings;
    }
}
