package eu.inclusion.pathway.eligibility;

import eu.inclusion.pathway.programme.Oid;
import java.util.ArrayList;
import java.util.List;

/**
 * Applicant and partners have an OID: the letter E and eight digits; associated partners may. Programme Guide 2025,
 * pp. 441-442; NAITDOC.
 */
class OrganisationIds implements GeneralRule {

    static final String CODE = "organisation-id";
    private static final String SOURCE =
            "Programme Guide 2025, pp. 441-442; wikis.ec.europa.eu NAITDOC, Add organisations to an application";

    @Override
    public List<Finding> check(ApplicationFacts application) {
        List<Finding> findings = new ArrayList<>();
        List<Participant> all = application.participants().toList();
        all.stream().filter(OrganisationIds::malformed).forEach(wrong -> findings.add(
                Finding.notEligible(CODE, "malformed", SOURCE, wrong.who(), String.valueOf(wrong.facts().oid()))));
        List<Who> without = all.stream()
                .filter(OrganisationIds::missing)
                .filter(organisation -> !organisation.facts().associated())
                .map(Participant::who).toList();
        if (!without.isEmpty()) {
            findings.add(Finding.needsHuman(CODE, "missing", SOURCE, without));
        }
        return findings;
    }

    static boolean missing(Participant organisation) {
        String oid = organisation.facts().oid();
        return oid == null || oid.isBlank();
    }

    private static boolean malformed(Participant organisation) {
        String oid = organisation.facts().oid();
        return oid != null && !oid.isBlank() && !Oid.isWellFormed(oid);
    }
}
