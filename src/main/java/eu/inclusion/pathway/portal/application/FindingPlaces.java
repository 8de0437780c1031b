package eu.inclusion.pathway.portal.application;

import static java.util.Map.entry;

import eu.inclusion.pathway.applicationform.SectionKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** In which section, and at which question, a person mends what a rule found. */
final class FindingPlaces {

    /** The question in the form by its id on the page. */
    record Place(SectionKind section, String question) {
    }

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
            entry("informal-group", new Place(SectionKind.ORGANISATIONS, "partners")),
            entry("minimum-consortium", new Place(SectionKind.ORGANISATIONS, "partners")),
            entry("school-consortium", new Place(SectionKind.ORGANISATIONS, "partners")),
            entry("organisation-once", new Place(SectionKind.ORGANISATIONS, "partners")),
            entry("associated-partners", new Place(SectionKind.ORGANISATIONS, "partners")),
            entry("higher-education-charter", new Place(SectionKind.ORGANISATIONS, "partners")),
            entry("national-agency-host", new Place(SectionKind.ORGANISATIONS, "partners")),
            entry("partner-country", new Place(SectionKind.ORGANISATIONS, "partners")),
            entry("country-notice", new Place(SectionKind.ORGANISATIONS, "partners")),
            entry("excluded-body", new Place(SectionKind.ORGANISATIONS, "partners")),
            entry("sanctions", new Place(SectionKind.ORGANISATIONS, "partners")),
            entry("oid-consent", new Place(SectionKind.ORGANISATIONS, "partners")),
            entry("round-cap", new Place(SectionKind.ORGANISATIONS, "partners")),
            entry("consortium-once", new Place(SectionKind.ORGANISATIONS, "partners")),
            entry("activity-dates", new Place(SectionKind.ACTIVITIES, "activities")),
            entry("activity-venue", new Place(SectionKind.ACTIVITIES, "activities")),
            entry("management-share", new Place(SectionKind.WORK_PACKAGES, "managementAmount")),
            entry("summary", new Place(SectionKind.SUMMARY, "objectivesEnglish")),
            entry("declaration-on-honour", new Place(SectionKind.ANNEXES, "")),
            entry("accession-forms", new Place(SectionKind.ANNEXES, "")),
            entry("annex-limits", new Place(SectionKind.ANNEXES, "")));

    private FindingPlaces() {
    }

    /**
     * Where it is mended; nothing where no section is, as with the deadline.
     *
     * @param sections those that the application has
     */
    static @Nullable Place of(String rule, List<SectionKind> sections) {
        if (BUDGET.equals(rule)) {
            return sections.contains(SectionKind.WORK_PACKAGES) ? new Place(SectionKind.WORK_PACKAGES, "workPackages")
                    : new Place(SectionKind.ACTIVITIES, "activities");
        }
        return BY_RULE.get(rule);
    }
}
