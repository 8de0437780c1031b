package eu.inclusion.pathway.eligibility.papers;

import eu.inclusion.pathway.finding.AnnexFile;
import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.programme.AnnexKind;
import eu.inclusion.pathway.programme.RuleSet;
import java.util.List;

/** The declaration on honour lies beside the form, signed by the applicant's legal representative. Programme Guide 2025, pp. 441-459. */
class DeclarationOnHonour implements EligibilityRule {

    static final String CODE = "declaration-on-honour";

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        RuleSet.Annexes needed = rules.annexes();
        List<AnnexFile> files = application.annexes();
        if (needed == null || !needed.declaration().value() || files == null) {
            return List.of();
        }
        boolean there = files.stream().anyMatch(file -> file.kind() == AnnexKind.DECLARATION_ON_HONOUR && file.bytes() > 0);
        return there ? List.of() : List.of(Finding.notEligible(CODE, "missing", needed.declaration()));
    }
}
