package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.correspondence.ApplicationLetter.ApplicationDeadlineMoved;
import eu.inclusion.pathway.correspondence.ApplicationLetter.ApplicationDeadlineMoved.Standing;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.intake.DeadlineNews;
import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import eu.inclusion.pathway.workflow.Post;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The letters that the deadline of a call was moved: to whoever applied in it, writes an application or took one back. */
@Component
class DeadlineLetters {

    private final Post post;
    private final ApplicationCases cases;
    private final OrganisationPaths paths;

    DeadlineLetters(Post post, ApplicationCases cases, OrganisationPaths paths) {
        this.post = post;
        this.cases = cases;
        this.paths = paths;
    }

    /** Who has left its path and has nothing with an agency is not written to. */
    void write(DeadlineNews.Untold untold) {
        GrantApplication application = cases.applicationOf(untold.application());
        if (application.status().isWithAgency()) {
            received(application, untold);
        } else if ((application.isDraft() || application.isWithdrawn()) && isOnItsPath(application)) {
            notReceived(application, untold);
        }
    }

    private void received(GrantApplication application, DeadlineNews.Untold untold) {
        Submission counting = cases.submissionOf(application.id());
        Instant closesAt = cases.deadlineOf(application.id());
        post.toOrganisation(application.organisationId(), counting.caseAgency(), counting.reference(), key(untold), page(application),
                (organisation, link) -> new ApplicationDeadlineMoved(organisation.name(), application.action().name(), year(application),
                        untold.passed() ? Standing.EXAMINED : Standing.RECEIVED, counting.title(), counting.number(), closesAt, link));
    }

    private void notReceived(GrantApplication application, DeadlineNews.Untold untold) {
        Instant closesAt = cases.deadlineOf(application.id());
        post.toOrganisation(application.organisationId(), application.path().agency(), application.path().reference(), key(untold),
                page(application), (organisation, link) -> new ApplicationDeadlineMoved(organisation.name(), application.action().name(),
                        year(application), application.isDraft() ? Standing.DRAFT : Standing.WITHDRAWN, null, null, closesAt, link));
    }

    private boolean isOnItsPath(GrantApplication application) {
        return paths.findById(new OrganisationPathId(application.path().id())).filter(path -> path.status().isOpen()).isPresent();
    }

    private static String year(GrantApplication application) {
        return String.valueOf(application.callYear());
    }

    private static String page(GrantApplication application) {
        return "/portal/applications/" + application.id().text();
    }

    private static String key(DeadlineNews.Untold untold) {
        return "application-deadline-moved/" + untold.application().text() + "/" + untold.movedAt().toEpochMilli();
    }
}
