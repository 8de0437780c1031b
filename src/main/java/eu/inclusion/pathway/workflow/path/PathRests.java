package eu.inclusion.pathway.workflow.path;

import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.workflow.Deadlines;
import eu.inclusion.pathway.workflow.PathCases;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** For the model: when a resting path is taken up again. */
@Component("pathRests")
public class PathRests {

    private final PathCases cases;
    private final Deadlines deadlines;

    PathRests(PathCases cases, Deadlines deadlines) {
        this.cases = cases;
        this.deadlines = deadlines;
    }

    /** The morning of the day until which the path rests. */
    public Date overOn(DelegateExecution execution) {
        OrganisationPath path = cases.pathOf(execution);
        LocalDate until = path.restUntil();
        return until == null ? deadlines.dueOn("rest") : deadlines.startOf(until);
    }
}
