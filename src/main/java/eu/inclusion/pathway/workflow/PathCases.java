package eu.inclusion.pathway.workflow;

import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.Organisations;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** The path and the organisation that a process is about, by the {@code organisationPathId} it carries. */
@Component("pathCases")
public class PathCases {

    public static final String ORGANISATION_PATH_ID = "organisationPathId";

    private final OrganisationPaths paths;
    private final Organisations organisations;

    PathCases(OrganisationPaths paths, Organisations organisations) {
        this.paths = paths;
        this.organisations = organisations;
    }

    public OrganisationPathId idOf(VariableScope process) {
        return OrganisationPathId.of((String) process.getVariable(ORGANISATION_PATH_ID));
    }

    public OrganisationPath pathOf(VariableScope process) {
        return paths.findById(idOf(process)).orElseThrow();
    }

    public OrganisationPath pathOf(TaskInHand task) {
        return paths.findById(OrganisationPathId.of(task.variable(ORGANISATION_PATH_ID))).orElseThrow();
    }

    public Organisation organisationOf(TaskInHand task) {
        return organisations.findById(pathOf(task).organisationId()).orElseThrow();
    }

    /** What a task of the path is about: the organisation's name and place. */
    public String subject(TaskInHand task) {
        Organisation organisation = organisationOf(task);
        return organisation.name() + ", " + organisation.place();
    }

    /** For models: the candidate group of what the organisation does itself. */
    public String organisationGroup(VariableScope process) {
        return "organisation-" + pathOf(process).organisationId().text();
    }
}
