package eu.inclusion.pathway.workflow.path;

import eu.inclusion.pathway.grantapplication.GrantApplications;
import eu.inclusion.pathway.grantapplication.PathLink;
import eu.inclusion.pathway.workflow.PathCases;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** For the model: whether an organisation applied before its path came to that phase. */
@Component("pathApplications")
public class PathApplications {

    private final GrantApplications applications;
    private final PathCases cases;

    PathApplications(GrantApplications applications, PathCases cases) {
        this.applications = applications;
        this.cases = cases;
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
}
