package eu.inclusion.pathway.portal.application;

import static java.util.Map.entry;

import eu.inclusion.pathway.grantapplication.SectionKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** In which section, and at which question, a person mends what a rule found. */
final class FindingPlaces {

    /** The question in the form by its id on the page. */
    record Place(SectionKind section, String question) {
    }

    private static final Map<String, Place> BY_RULE = Map.ofEntries(
            entry("managed-by-agencies", new Place(SectionKind.CONTEXT, "impact")),
            entry("field-offered", new Place(SectionKind.CONTEXT, "impact")),
            entry("project-type", new Place(SectionKind.CONTEXT, "impact")),
            entry("start-date", new Place(SectionKind.CONTEXT, "startDate-day")),
            entry("duration", new Place(SectionKind.CONTEXT, "durationMonths")),
            entry("lump-sum", new Place(SectionKind.CONTEXT, "lumpSum")),
            entry("priority", new Place(SectionKind.PRIORITIES, "mainPriority")),
            entry("topics", new Place(SectionKind.PRIORITIES, "firstTopic")),
            entry("applicant-country", new Place(SectionKind.ORGANISATIONS, "applicantOid")),
            entry("applicant-established", new Place(SectionKind.ORGANISATIONS, "establishedOn-day")),
            entry("organisation-id", new Place(SectionKind.ORGANISATIONS, "applicantOid")),
            entry("organisation-type", new Place(SectionKind.ORGANISATIONS, "applicantType")),
            entry("european-ngo", new Place(SectionKind.ORGANISATIONS, "applicantType")),
            entry("informal-group", new Place(SectionKind.ORGANISATIONS, "partners")),
            entry("minimum-consortium", new Place(SectionKind.ORGANISATIONS, "partners")),
            entry("composition", new Place(SectionKind.ORGANISATIONS, "partners")),
            entry("organisation-once", new Place(SectionKind.ORGANISATIONS, "partners")),
            entry("associated-partners", new Place(SectionKind.ORGANISATIONS, "partners")),
            entry("higher-education-charter", new Place(SectionKind.ORGANISATIONS, "partners")),
            entry("national-agency-host", new Place(SectionKind.ORGANISATIONS, "partners")),
            entry("partner-country", new Place(SectionKind.ORGANISATIONS, "partners")),
            entry("sanctions", new Place(SectionKind.ORGANISATIONS, "partners")),
            entry("oid-consent", new Place(SectionKind.ORGANISATIONS, "partners")),
            entry("summary-in-english", new Place(SectionKind.SUMMARY, "objectivesEnglish")),
            entry("annexes", new Place(SectionKind.ANNEXES, "")));

    private FindingPlaces() {
    }

    /** Where it is mended; nothing where no section is, as with the deadline. */
    static @Nullable Place of(String rule) {
        return BY_RULE.get(rule);
    }
}
