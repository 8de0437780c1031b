package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Impact;
import eu.inclusion.pathway.programme.OrganisationType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an application says, as far as rules ask for it; in a draft anything can be missing. */
public record ApplicationContent(
        @Nullable String title,
        @Nullable Impact impact,
        @Nullable LocalDate startDate,
        @Nullable Integer durationMonths,
        @Nullable Integer lumpSum,
        List<String> priorities,
        Applicant applicant,
        List<Partner> partners,
        List<Activity> activities) {

    /** The organisation that applies. */
    public record Applicant(@Nullable String oid, Country country, @Nullable Community community, @Nullable OrganisationType type,
            @Nullable LocalDate establishedOn) {
    }

    /** An organisation that takes part besides the applicant. */
    public record Partner(@Nullable String oid, @Nullable String legalName, @Nullable String country, @Nullable OrganisationType type,
            boolean associated) {
    }

    /** What is done with a part of the lump sum, in euro. */
    public record Activity(@Nullable String title, @Nullable Integer amount, @Nullable LocalDate startDate, @Nullable LocalDate endDate) {
    }

    /** Reads it from the answers of the sections. */
    static ApplicationContent of(Map<SectionKind, Map<String, Object>> sections, Country country) {
        AnswerReader context = AnswerReader.of(sections.get(SectionKind.CONTEXT));
        AnswerReader chosen = AnswerReader.of(sections.get(SectionKind.PRIORITIES));
        AnswerReader organisations = AnswerReader.of(sections.get(SectionKind.ORGANISATIONS));
        AnswerReader activities = AnswerReader.of(sections.get(SectionKind.ACTIVITIES));
        return new ApplicationContent(context.text("title"), context.choice("impact", Impact.class), context.day("startDate"),
                context.number("durationMonths"), context.number("lumpSum"),
                Stream.of("mainPriority", "secondPriority", "thirdPriority").map(chosen::text).filter(Objects::nonNull).toList(),
                applicant(organisations, country),
                organisations.rows("partners").stream().filter(row -> !row.isEmpty()).map(ApplicationContent::partner).toList(),
                activities.rows("activities").stream().filter(row -> !row.isEmpty()).map(ApplicationContent::activity).toList());
    }

    private static Applicant applicant(AnswerReader answers, Country country) {
        return new Applicant(answers.text("applicantOid"), country, answers.choice("applicantCommunity", Community.class),
                answers.choice("applicantType", OrganisationType.class), answers.day("establishedOn"));
    }

    private static Partner partner(AnswerReader row) {
        return new Partner(row.text("oid"), row.text("legalName"), row.text("country"), row.choice("type", OrganisationType.class),
                row.ticked("associated"));
    }

    private static Activity activity(AnswerReader row) {
        return new Activity(row.text("title"), row.number("amount"), row.day("startDate"), row.day("endDate"));
    }
}
