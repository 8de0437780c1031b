package eu.inclusion.pathway.workflow.path;

import eu.inclusion.pathway.grantapplication.ApplicationOutcome;
import eu.inclusion.pathway.grantapplication.GrantApplications;
import eu.inclusion.pathway.grantapplication.PathLink;
import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import eu.inclusion.pathway.organisationpath.PathEntry;
import eu.inclusion.pathway.organisationpath.PathTimeline;
import eu.inclusion.pathway.organisationpath.Phase;
import eu.inclusion.pathway.workflow.PathCases;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** For the model: whether an organisation applied before its path came to that phase. */
@Component("pathApplications")
public class PathApplications {

    private final GrantApplications applications;
    private final PathCases cases;
    private final PathTimeline timeline;

    PathApplications(GrantApplications applications, PathCases cases, PathTimeline timeline) {
        this.applications = applications;
        this.cases = cases;
        this.timeline = timeline;
    }

    /** Whether an application of this path is with an agency and not decided yet. */
    public boolean withAgency(DelegateExecution execution) {
        return withAgency(cases.idOf(execution).value());
    }

    /** The same, for whoever hears of one of the path's applications. */
    boolean withAgency(PathLink path) {
        return withAgency(path.id());
    }

    private boolean withAgency(UUID path) {
        return applications.findByPathId(path).stream().anyMatch(application -> application.status().isWithAgency());
    }

    /** Whether an application was awarded since the path left this phase the last time, if it ever did. */
    public boolean awarded(DelegateExecution execution) {
        OrganisationPathId path = cases.idOf(execution);
        Instant since = timeline.of(path).stream()
                .filter(entry -> entry.kind() == PathEntry.Kind.PHASE_LEFT && entry.phase() == Phase.GRANT_APPLICATION)
                .map(PathEntry::happenedAt).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
        return applications.findByPathId(path.value()).stream().anyMatch(application ->
                application.outcome() == ApplicationOutcome.AWARDED && application.closedAt() != null && application.closedAt().isAfter(since));
    }
}
