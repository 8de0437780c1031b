package eu.inclusion.pathway.applicationform;

import eu.inclusion.pathway.programme.AnnexKind;
import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Impact;
import eu.inclusion.pathway.programme.OrganisationType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an application says, as far as rules ask for it; in a draft anything can be missing.
 *
 * @param projectType      what kind of project it is, where the action has several; null where that is not asked
 * @param language         the language of the application, as its two letters
 * @param topics           codes of the topics
 * @param activities       what is done, each with its part of the lump sum
 * @param workPackages     project management first; empty where the action has none
 * @param shares           what each organisation gets of each work package
 * @param summaryInEnglish whether the summary is there in English; null as long as the language is not known
 * @param files            the files that lie beside the form; null as long as there are none
 * @param confirmations    the keys of all declarations that are ticked, also those of the checklist
 */
public record ApplicationContent(
        @Nullable String title,
        @Nullable Impact impact,
        @Nullable String projectType,
        @Nullable String language,
        @Nullable LocalDate startDate,
        @Nullable Integer durationMonths,
        @Nullable Integer lumpSum,
        List<String> priorities,
        List<String> topics,
        Applicant applicant,
        List<Partner> partners,
        List<Activity> activities,
        List<WorkPackage> workPackages,
        List<Share> shares,
        @Nullable Boolean summaryInEnglish,
        List<String> confirmations,
        @Nullable List<AttachedFile> files) {

    private static final int LONGEST_MONTHS = 1_200;

    /** The rows of the section of the annexes that tell of its files. */
    public static final String FILES = "documents";

    /** The work package in which the project is managed. FORM-KA220, call 2025. */
    public static final String MANAGEMENT = "management";

    /** How other sections call the organisation that applies; they call its partners by their legal names. */
    public static final String APPLICANT = "applicant";

    /** The organisation that applies; its own name is the register's. */
    public record Applicant(@Nullable String oid, Country country, @Nullable Community community, @Nullable OrganisationType type,
            @Nullable LocalDate establishedOn) {
    }

    /**
     * An organisation that takes part besides the applicant.
     *
     * @param region   part of its country, in the applicant's words
     * @param newcomer whether it never had support for this type of action; null where that is not asked or not answered
     */
    public record Partner(@Nullable String oid, @Nullable String legalName, @Nullable String country, @Nullable OrganisationType type,
            boolean associated, @Nullable String city, @Nullable String region, @Nullable String website, @Nullable LocalDate establishedOn,
            @Nullable Boolean newcomer) {
    }

    /**
     * What is done with a part of the lump sum, in euro.
     *
     * @param workPackage to which {@link WorkPackage#id() work package} it belongs, where there are some
     * @param lead        the organisation that leads it: {@link #APPLICANT}, or the legal name of a partner
     * @param venueCountry in which country it takes place; null where that was not said
     */
    public record Activity(@Nullable String title, @Nullable Integer amount, @Nullable LocalDate startDate, @Nullable LocalDate endDate,
            @Nullable String workPackage, @Nullable String lead, @Nullable String venueCountry) {
    }

    /**
     * A part of the project with its own objectives and its part of the lump sum, in euro.
     *
     * @param id by which activities and shares name it: {@link #MANAGEMENT}, else a number that it keeps when another is removed
     */
    public record WorkPackage(String id, @Nullable String title, @Nullable Integer amount) {

        public boolean isManagement() {
            return MANAGEMENT.equals(id);
        }
    }

    /** A file that lies beside the form, of so many bytes. */
    public record AttachedFile(AnnexKind kind, String fileName, int bytes) {
    }

    /** What one organisation, {@link #APPLICANT} or a partner by its legal name, gets of one work package, in euro. */
    public record Share(@Nullable String organisation, @Nullable String workPackage, @Nullable Integer amount) {
    }

    /** The last day of the project, where it can be worked out. */
    public @Nullable LocalDate endDate() {
        return startDate == null || durationMonths == null || durationMonths < 1 || durationMonths > LONGEST_MONTHS ? null
                : startDate.plusMonths(durationMonths).minusDays(1);
    }

    /** How people number it: project management is the first. */
    public int placeOf(WorkPackage workPackage) {
        return workPackages.indexOf(workPackage) + 1;
    }

    public List<Activity> activitiesOf(WorkPackage workPackage) {
        return activities.stream().filter(activity -> workPackage.id().equals(activity.workPackage())).toList();
    }

    /** Reads it from the answers of the sections. */
    public static ApplicationContent of(Map<SectionKind, Map<String, Object>> sections, Country country) {
        return new ContentReader(sections).read(country);
    }
}
