package eu.inclusion.pathway.eligibility.web;

import eu.inclusion.pathway.finding.ActivityFacts;
import eu.inclusion.pathway.finding.AnnexFile;
import eu.inclusion.pathway.finding.BudgetLine;
import eu.inclusion.pathway.finding.ProjectFacts;
import eu.inclusion.pathway.programme.AnnexKind;
import eu.inclusion.pathway.programme.ProjectType;
import eu.inclusion.pathway.programme.web.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what another system knows of a project beyond its dates and its sum; what it leaves out was not asked. */
final class ProjectRequest {

    private static final int MOST_TOPICS = 50;
    private static final int MOST_LINES = 200;
    private static final int MOST_FILES = 200;
    private static final int LARGEST_SUM = 1_000_000_000;
    private static final Map<String, ProjectType> TYPES_ALSO_WRITTEN = Map.of(
            "EXCHANGE", ProjectType.EXCHANGE_OF_PRACTICES, "EXCHANGE_OF_GOOD_PRACTICES", ProjectType.EXCHANGE_OF_PRACTICES);
    private static final Map<String, AnnexKind> KINDS_ALSO_WRITTEN = Map.of(
            "DECLARATION", AnnexKind.DECLARATION_ON_HONOUR, "ACCESSION", AnnexKind.ACCESSION_FORM, "MANDATE", AnnexKind.ACCESSION_FORM);

    private ProjectRequest() {
    }

    static ProjectFacts facts(JsonObject request) {
        List<JsonObject> activities = request.objects("activities", MOST_LINES);
        return new ProjectFacts(
                request.choice("projectType", ProjectType.class, TYPES_ALSO_WRITTEN),
                request.texts("topics", MOST_TOPICS),
                budget(request.objects("workPackages", MOST_LINES), activities),
                activities == null ? null : activities.stream().map(ProjectRequest::activity).toList(),
                request.flag("summaryInEnglish"));
    }

    static @Nullable List<AnnexFile> annexes(JsonObject request) {
        List<JsonObject> files = request.objects("annexes", MOST_FILES);
        return files == null ? null : files.stream().map(ProjectRequest::annex).toList();
    }

    /** By work package where there are some, else by activity where an activity has an amount. */
    private static @Nullable List<BudgetLine> budget(@Nullable List<JsonObject> packages, @Nullable List<JsonObject> activities) {
        if (packages != null) {
            return packages.stream().map(ProjectRequest::line).toList();
        }
        List<BudgetLine> lines = activities == null ? List.of() : activities.stream().map(ProjectRequest::line).toList();
        return lines.stream().allMatch(line -> line.amountEur() == null) ? null : lines;
    }

    private static BudgetLine line(JsonObject line) {
        return new BudgetLine(line.text("title"), line.number("amountEur", 0, LARGEST_SUM), Boolean.TRUE.equals(line.flag("management")));
    }

    private static ActivityFacts activity(JsonObject activity) {
        return new ActivityFacts(activity.text("title"), activity.country("venue"), activity.date("startDate"), activity.date("endDate"));
    }

    private static AnnexFile annex(JsonObject file) {
        return new AnnexFile(
                file.needed("kind", file.choice("kind", AnnexKind.class, KINDS_ALSO_WRITTEN)),
                Objects.requireNonNullElse(file.text("fileName"), "?"),
                file.needed("bytes", file.number("bytes", 0, Integer.MAX_VALUE)));
    }
}
