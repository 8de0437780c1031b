package eu.inclusion.pathway.workflow.path;

import eu.inclusion.pathway.grantapplication.GrantApplications;
import eu.inclusion.pathway.workflow.PathCases;
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
        return applications.findByPathId(cases.idOf(execution).value()).stream()
                .anyMatch(application -> application.status().isWithAgency());
    }
}
