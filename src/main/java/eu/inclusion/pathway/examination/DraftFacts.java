package eu.inclusion.pathway.examination;

import eu.inclusion.pathway.applicationform.ApplicationContent;
import eu.inclusion.pathway.call.CallKey;
import eu.inclusion.pathway.finding.ActivityFacts;
import eu.inclusion.pathway.finding.AnnexFile;
import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.BudgetLine;
import eu.inclusion.pathway.finding.OrganisationFacts;
import eu.inclusion.pathway.finding.ProjectFacts;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Field;
import eu.inclusion.pathway.programme.ProjectType;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the rules ask for, taken from an application as it is written or was received. */
final class DraftFacts {

    private DraftFacts() {
    }

    static ApplicationFacts of(GrantApplication application, ApplicationContent content, @Nullable Field field, Instant receivedAt) {
        return of(new CallKey(application.callYear(), application.action(), application.round()), content, field, receivedAt);
    }

    static ApplicationFacts of(CallKey call, ApplicationContent content, @Nullable Field field, Instant receivedAt) {
        ApplicationFacts facts = new ApplicationFacts(call.callYear(), call.action(), field, call.round(), receivedAt,
                content.startDate(), content.durationMonths(), content.lumpSum(), content.priorities(), applicant(content.applicant()),
                content.partners().stream().map(DraftFacts::partner).toList()).with(project(content));
        return content.files() == null ? facts : facts.with(content.files().stream().map(DraftFacts::annex).toList());
    }

    private static ProjectFacts project(ApplicationContent content) {
        List<ActivityFacts> activities = content.activities().stream()
                .map(activity -> new ActivityFacts(activity.title(), country(activity.venueCountry()), activity.startDate(), activity.endDate())).toList();
        return new ProjectFacts(type(content.projectType()), content.topics(), budget(content), activities, content.summaryInEnglish());
    }

    /** By work package where the action has them, else by activity; null as long as nothing was written. */
    private static @Nullable List<BudgetLine> budget(ApplicationContent content) {
        List<BudgetLine> lines = content.workPackages().isEmpty()
                ? content.activities().stream().map(activity -> new BudgetLine(activity.title(), activity.amount(), false)).toList()
                : content.workPackages().stream().map(part -> new BudgetLine(part.title(), part.amount(), part.isManagement())).toList();
        return lines.isEmpty() ? null : lines;
    }

    private static @Nullable ProjectType type(@Nullable String name) {
        return Stream.of(ProjectType.values()).filter(type -> type.name().equals(name)).findFirst().orElse(null);
    }

    private static AnnexFile annex(ApplicationContent.AttachedFile file) {
        return new AnnexFile(file.kind(), file.fileName(), file.bytes());
    }

    private static OrganisationFacts applicant(ApplicationContent.Applicant applicant) {
        return new OrganisationFacts(null, applicant.oid(), applicant.country(), applicant.establishedOn(), applicant.type(), false, null);
    }

    private static OrganisationFacts partner(ApplicationContent.Partner partner) {
        return new OrganisationFacts(partner.legalName(), partner.oid(), country(partner.country()), partner.establishedOn(), partner.type(),
                partner.associated(), null);
    }

    private static @Nullable Country country(@Nullable String code) {
        return code == null || !Country.isKnown(code) ? null : new Country(code);
    }
}
