package eu.inclusion.pathway.eligibility.papers;

import eu.inclusion.pathway.finding.AnnexFile;
import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.programme.AnnexKind;
import eu.inclusion.pathway.programme.RuleSet;
import java.util.List;

/**
 * Each partner signs an accession form; one that is missing is asked for, and never rejects the application. Programme Guide 2025, pp.
 * 441-459 (an example of a justified request for clarification), and p. 460: at the latest when the agreement is signed.
 */
class AccessionForms implements EligibilityRule {

    static final String CODE = "accession-forms";
    static final String TO_FOLLOW = "to-follow";

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        List<AnnexFile> files = application.annexes();
        if (rules.annexes() == null || files == null) {
            return List.of();
        }
        int forms = (int) files.stream().filter(file -> file.kind() == AnnexKind.ACCESSION_FORM && file.bytes() > 0).count();
        int partners = (int) application.partnersInOrder().filter(partner -> !partner.facts().associated()).count();
        return forms >= partners ? List.of()
                : List.of(Finding.needsHuman(CODE, TO_FOLLOW, "Programme Guide 2025, Part C, pp. 441-459", forms, partners));
    }
}
