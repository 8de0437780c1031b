package eu.inclusion.pathway.applicationform;

import eu.inclusion.pathway.applicationform.ApplicationContent.Activity;
import eu.inclusion.pathway.applicationform.ApplicationContent.Applicant;
import eu.inclusion.pathway.applicationform.ApplicationContent.AttachedFile;
import eu.inclusion.pathway.applicationform.ApplicationContent.Partner;
import eu.inclusion.pathway.applicationform.ApplicationContent.Share;
import eu.inclusion.pathway.applicationform.ApplicationContent.WorkPackage;
import eu.inclusion.pathway.programme.AnnexKind;
import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Impact;
import eu.inclusion.pathway.programme.OrganisationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads from the answers of all sections what rules ask for. */
record ContentReader(Map<SectionKind, Map<String, Object>> sections) {

    private static final String ENGLISH = "en";

    ApplicationContent read(Country country) {
        AnswerReader context = section(SectionKind.CONTEXT);
        return new ApplicationContent(context.text("title"), context.choice("impact", Impact.class), context.text("projectType"),
                context.text("language"), context.day("startDate"), context.number("durationMonths"), context.number("lumpSum"),
                texts(section(SectionKind.PRIORITIES), "mainPriority", "secondPriority", "thirdPriority"),
                texts(section(SectionKind.PRIORITIES), "firstTopic", "secondTopic", "thirdTopic"),
                applicant(section(SectionKind.ORGANISATIONS), country),
                rows(SectionKind.ORGANISATIONS, "partners", ContentReader::partner),
                rows(SectionKind.ACTIVITIES, "activities", ContentReader::activity), workPackages(),
                shares(), summaryInEnglish(context.text("language")), confirmations(), files());
    }

    private AnswerReader section(SectionKind kind) {
        return AnswerReader.of(sections.get(kind));
    }

    private <T> List<T> rows(SectionKind kind, String key, Function<AnswerReader, T> one) {
        return section(kind).rows(key).stream().filter(row -> !row.isEmpty()).map(one).toList();
    }

    private static List<String> texts(AnswerReader answers, String... keys) {
        return Stream.of(keys).map(answers::text).filter(Objects::nonNull).toList();
    }

    private static Applicant applicant(AnswerReader answers, Country country) {
        return new Applicant(answers.text("applicantOid"), country, answers.choice("applicantCommunity", Community.class),
                answers.choice("applicantType", OrganisationType.class), answers.day("establishedOn"));
    }

    private static Partner partner(AnswerReader row) {
        return new Partner(row.text("oid"), row.text("legalName"), row.text("country"), row.choice("type", OrganisationType.class),
                row.ticked("associated"), row.text("city"), row.text("region"), row.text("website"), row.day("establishedOn"),
                row.yesOrNo("newcomer"));
    }

    private static Activity activity(AnswerReader row) {
        return new Activity(row.text("title"), row.number("amount"), row.day("startDate"), row.day("endDate"), row.text("workPackage"),
                row.text("lead"), row.text("venueCountry"));
    }

    private List<WorkPackage> workPackages() {
        AnswerReader answers = section(SectionKind.WORK_PACKAGES);
        List<WorkPackage> packages = new ArrayList<>();
        if (!answers.isEmpty()) {
            packages.add(new WorkPackage(ApplicationContent.MANAGEMENT, null, answers.number("managementAmount")));
        }
        answers.rows("workPackages").stream().filter(row -> row.text("title") != null || row.text("amount") != null)
                .map(row -> new WorkPackage(Objects.requireNonNullElse(row.text("id"), ""), row.text("title"), row.number("amount")))
                .forEach(packages::add);
        return List.copyOf(packages);
    }

    private List<Share> shares() {
        return section(SectionKind.BUDGET).rows("shares").stream().flatMap(row -> workPackages().stream()
                .map(one -> new Share(row.text("organisation"), one.id(), row.number(one.isManagement() ? one.id() : "package" + one.id()))))
                .filter(share -> share.amount() != null).toList();
    }

    private @Nullable Boolean summaryInEnglish(@Nullable String language) {
        String ending = ENGLISH.equals(language) ? "" : "English";
        return language == null ? null
                : Stream.of("objectives", "implementation", "results").allMatch(key -> section(SectionKind.SUMMARY).text(key + ending) != null);
    }

    private List<String> confirmations() {
        return Stream.of(SectionKind.VALUES, SectionKind.CHECKLIST).flatMap(kind -> section(kind).tickedOnes().stream()).distinct().toList();
    }

    private @Nullable List<AttachedFile> files() {
        List<AttachedFile> files = rows(SectionKind.ANNEXES, ApplicationContent.FILES, row -> new AttachedFile(
                Objects.requireNonNullElse(row.choice("kind", AnnexKind.class), AnnexKind.OTHER),
                Objects.requireNonNullElse(row.text("fileName"), ""), Objects.requireNonNullElse(row.number("size"), 0)));
        return files.isEmpty() ? null : files;
    }
}
