package eu.inclusion.pathway.portal.application;

import static java.util.Map.entry;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.draft.ApplicationSheet;
import eu.inclusion.pathway.finding.Finding;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** In which section, and at which question, a person mends what a rule found. */
final class FindingPlaces {

    /** The question in the form by its id on the page. */
    record Place(SectionKind section, String question) {
    }

    private static final String PARTNERS = "partners";
    private static final String ACTIVITIES = "activities";

    /** What is asked of a partner or an activity, for the rules that speak of one. */
    static final Map<String, String> IN_ROW = Map.ofEntries(
            entry("activity-dates", "startDate-day"),
            entry("activity-venue", "venueCountry"),
            entry("organisation-id", "oid"),
            entry("organisation-type", "type"),
            entry("informal-group", "type"),
            entry("higher-education-charter", "type"),
            entry("national-agency-host", "legalName"),
            entry("partner-country", "country"),
            entry("country-notice", "country"),
            entry("excluded-body", "type"),
            entry("sanctions", "legalName"));

    private static final String BUDGET = "budget";

    private static final Map<String, Place> BY_RULE = Map.ofEntries(
            entry("managed-by-agencies", new Place(SectionKind.CONTEXT, "impact")),
            entry("field-offered", new Place(SectionKind.CONTEXT, "impact")),
            entry("project-type", new Place(SectionKind.CONTEXT, "impact")),
            entry("start-date", new Place(SectionKind.CONTEXT, "startDate-day")),
            entry("duration", new Place(SectionKind.CONTEXT, "durationMonths")),
            entry("lump-sum", new Place(SectionKind.CONTEXT, "lumpSum")),
            entry("grant-ceiling", new Place(SectionKind.CONTEXT, "lumpSum")),
            entry("priority", new Place(SectionKind.PRIORITIES, "mainPriority")),
            entry("choices", new Place(SectionKind.PRIORITIES, "mainPriority")),
            entry("applicant-country", new Place(SectionKind.ORGANISATIONS, "applicantOid")),
            entry("organisation-id", new Place(SectionKind.ORGANISATIONS, "applicantOid")),
            entry("applicant-established", new Place(SectionKind.ORGANISATIONS, "establishedOn-day")),
            entry("organisation-type", new Place(SectionKind.ORGANISATIONS, "applicantType")),
            entry("european-ngo", new Place(SectionKind.ORGANISATIONS, "applicantType")),
            entry("applicant-kind", new Place(SectionKind.ORGANISATIONS, "applicantType")),
            entry("accounts", new Place(SectionKind.ORGANISATIONS, "applicantType")),
            entry("track-record", new Place(SectionKind.ORGANISATIONS, "applicantType")),
            entry("informal-group", new Place(SectionKind.ORGANISATIONS, PARTNERS)),
            entry("minimum-consortium", new Place(SectionKind.ORGANISATIONS, PARTNERS)),
            entry("school-consortium", new Place(SectionKind.ORGANISATIONS, PARTNERS)),
            entry("organisation-once", new Place(SectionKind.ORGANISATIONS, PARTNERS)),
            entry("associated-partners", new Place(SectionKind.ORGANISATIONS, PARTNERS)),
            entry("higher-education-charter", new Place(SectionKind.ORGANISATIONS, PARTNERS)),
            entry("national-agency-host", new Place(SectionKind.ORGANISATIONS, PARTNERS)),
            entry("partner-country", new Place(SectionKind.ORGANISATIONS, PARTNERS)),
            entry("country-notice", new Place(SectionKind.ORGANISATIONS, PARTNERS)),
            entry("excluded-body", new Place(SectionKind.ORGANISATIONS, PARTNERS)),
            entry("sanctions", new Place(SectionKind.ORGANISATIONS, PARTNERS)),
            entry("oid-consent", new Place(SectionKind.ORGANISATIONS, PARTNERS)),
            entry("round-cap", new Place(SectionKind.ORGANISATIONS, PARTNERS)),
            entry("consortium-once", new Place(SectionKind.ORGANISATIONS, PARTNERS)),
            entry("activity-dates", new Place(SectionKind.ACTIVITIES, ACTIVITIES)),
            entry("activity-venue", new Place(SectionKind.ACTIVITIES, ACTIVITIES)),
            entry("management-share", new Place(SectionKind.WORK_PACKAGES, "managementAmount")),
            entry("summary", new Place(SectionKind.SUMMARY, "objectivesEnglish")),
            entry("declaration-on-honour", new Place(SectionKind.ANNEXES, "")),
            entry("accession-forms", new Place(SectionKind.ANNEXES, "")),
            entry("annex-limits", new Place(SectionKind.ANNEXES, "")));

    private FindingPlaces() {
    }

    /** Where it is mended; where it speaks of one partner or activity, in the row of that one. */
    static @Nullable Place of(Finding finding, ApplicationSheet sheet) {
        Place place = of(finding.rule(), sheet.application().sections());
        String asked = IN_ROW.get(finding.rule());
        if (place == null || asked == null) {
            return place;
        }
        return switch (place.section()) {
            case ACTIVITIES -> inRow(place, ACTIVITIES, finding.activity(), asked, sheet);
            case ORGANISATIONS -> Integer.valueOf(0).equals(finding.place()) ? new Place(place.section(), ofApplicant(asked))
                    : inRow(place, PARTNERS, finding.place(), asked, sheet);
            default -> place;
        };
    }

    private static Place inRow(Place list, String rows, @Nullable Integer which, String asked, ApplicationSheet sheet) {
        OptionalInt row = which == null ? OptionalInt.empty() : sheet.section(list.section()).rowOf(rows, which);
        return row.isEmpty() ? list : new Place(list.section(), rows + "-" + row.getAsInt() + "-" + asked);
    }

    private static String ofApplicant(String asked) {
        return asked.equals("type") ? "applicantType" : "applicantOid";
    }

    /**
     * Where it is mended; nothing where no section is, as with the deadline.
     *
     * @param sections those that the application has
     */
    static @Nullable Place of(String rule, List<SectionKind> sections) {
        if (BUDGET.equals(rule)) {
            return sections.contains(SectionKind.WORK_PACKAGES) ? new Place(SectionKind.WORK_PACKAGES, "workPackages")
                    : new Place(SectionKind.ACTIVITIES, ACTIVITIES);
        }
        return BY_RULE.get(rule);
    }
}
