package eu.inclusion.pathway.eligibility.papers;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.GuideOf2025;
import eu.inclusion.pathway.programme.RuleSet;
import java.util.List;

/** The summary of the project is there in English too, whatever the language of the form. Programme Guide 2025, Part C, pp. 441-459. */
class SummaryInEnglish implements EligibilityRule {

    static final String CODE = "summary";

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        return Boolean.FALSE.equals(application.project().summaryInEnglish())
                ? List.of(Finding.notEligible(CODE, "not-in-english", GuideOf2025.says("Part C, pp. 441-459", rules))) : List.of();
    }
}
