package eu.inclusion.pathway.fit;

import eu.inclusion.pathway.finding.EligibilityReport;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.Outcome;
import eu.inclusion.pathway.programme.OrganisationType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Which of the rules can be told from an idea: those about something that was asked. The others, priorities for example, come with
 * the application itself, and what they miss is left out here.
 */
final class AskedRules {

    private static final String ESTABLISHED = "applicant-established";
    /** Codes of rules whose breach is mended by planning otherwise; any other breach rules the action out. */
    private static final Set<String> MENDABLE = Set.of(
            "lump-sum", "duration", "start-date", "minimum-consortium", "partner-country",
            "associated-partners",            "school-consortium", "higher-education-charter");
    private static final Map<String, BiPredicate<FitProfile, Occasion>> ASKED = Map.ofEntries(
            Map.entry("applicant-country", (profile, occasion) -> true),
            Map.entry("field-offered", (profile, occasion) -> true),
            Map.entry("minimum-consortium", (profile, occasion) -> true),
            Map.entry("applicant-kind", (profile, occasion) -> occasion.rules().consortium().composition() != null),
            Map.entry("school-consortium", (profile, occasion) -> occasion.rules().consortium().composition() != null),
            Map.entry("partner-country", (profile, occasion) -> !profile.partners().isEmpty()),
            Map.entry(ESTABLISHED, (profile, occasion) -> occasion.rules().consortium().establishedYears() != null),
            Map.entry("lump-sum", (profile, occasion) -> true),
            Map.entry("duration", (profile, occasion) -> true),
            Map.entry("start-date", (profile, occasion) -> profile.start() != null && occasion.round() != null),
            Map.entry("higher-education-charter",
                    (profile, occasion) -> profile.type() == OrganisationType.HIGHER_EDUCATION_INSTITUTION));
    /** In the order in which people are told. */
    private static final List<String> ORDER = List.of("applicant-country", "field-offered", "applicant-kind", ESTABLISHED,
            "higher-education-charter", "minimum-consortium", "school-consortium", "partner-country", "lump-sum", "duration", "start-date");

    private AskedRules() {
    }

    /** Codes of the rules that are met. */
    static List<String> fine(FitProfile profile, Occasion occasion, EligibilityReport report) {
        Set<String> found = new LinkedHashSet<>(report.findings().stream().map(Finding::rule).toList());
        return ORDER.stream().filter(rule -> ASKED.get(rule).test(profile, occasion) && !found.contains(rule)).toList();
    }

    static List<Finding> broken(Occasion occasion, EligibilityReport report) {
        return report.findings().stream().filter(finding -> finding.outcome() == Outcome.NOT_ELIGIBLE)
                .filter(finding -> !dependsOnDeadline(finding, occasion)).toList();
    }

    static List<Finding> toFindOut(FitProfile profile, Occasion occasion, EligibilityReport report) {
        return report.findings().stream().filter(finding -> ASKED.containsKey(finding.rule()) && ASKED.get(finding.rule()).test(profile, occasion))
                .filter(finding -> unknown(finding) || dependsOnDeadline(finding, occasion)).toList();
    }

    static List<Finding> forAPerson(EligibilityReport report) {
        return report.findings().stream().filter(finding -> finding.outcome() == Outcome.NEEDS_HUMAN && !unknown(finding)).toList();
    }

    static boolean mendable(Finding finding) {
        return MENDABLE.contains(finding.rule());
    }

    /** Years are counted on the day of a deadline: without one nothing is judged. */
    static boolean dependsOnDeadline(Finding finding, Occasion occasion) {
        return occasion.round() == null && finding.rule().equals(ESTABLISHED);
    }

    private static boolean unknown(Finding finding) {
        return finding.outcome() == Outcome.NEEDS_HUMAN
                && (finding.messageKey().endsWith(".unknown") || finding.messageKey().endsWith(".missing"));
    }
}
