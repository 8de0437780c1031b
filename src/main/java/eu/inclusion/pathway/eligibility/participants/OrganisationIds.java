package eu.inclusion.pathway.eligibility.participants;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.GeneralRule;
import eu.inclusion.pathway.finding.Participant;
import eu.inclusion.pathway.finding.Who;
import eu.inclusion.pathway.programme.Oid;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Applicant and partners have an OID: the letter E and eight digits; associated partners may. Programme Guide 2025,
 * pp. 441-442; NAITDOC.
 */
class OrganisationIds implements GeneralRule {

    static final String CODE = "organisation-id";
    private static final String SOURCE =
            "Programme Guide 2025, pp. 441-442; wikis.ec.europa.eu NAITDOC, Add organisations to an application";

    /** Until then forms used the participant's code of nine digits. europeansolidaritycorps.be on forms before the OID. */
    private static final int LAST_YEAR_OF_PICS = 2020;

    private static final Pattern PIC = Pattern.compile("\\d{9}");

    @Override
    public List<Finding> check(ApplicationFacts application) {
        List<Finding> findings = new ArrayList<>();
        List<Participant> all = application.participants().toList();
        Integer year = application.callYear();
        boolean pics = year != null && year <= LAST_YEAR_OF_PICS;
        all.stream().filter(OrganisationIds::malformed).filter(wrong -> !pics || !isPic(wrong)).forEach(wrong -> findings.add(
                Finding.notEligible(CODE, "malformed", SOURCE, wrong.who(), String.valueOf(wrong.facts().oid()))));
        List<Who> without = all.stream()
                .filter(Participant::isWithoutOid)
                .filter(organisation -> !organisation.facts().associated())
                .map(Participant::who).toList();
        if (!without.isEmpty()) {
            findings.add(Finding.needsHuman(CODE, "missing", SOURCE, without));
        }
        return findings;
    }

    private static boolean malformed(Participant organisation) {
        String oid = organisation.facts().oid();
        return oid != null && !oid.isBlank() && !Oid.isWellFormed(oid);
    }

    private static boolean isPic(Participant organisation) {
        return PIC.matcher(String.valueOf(organisation.facts().oid()).strip()).matches();
    }
}
