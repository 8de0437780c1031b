package eu.inclusion.pathway.workflow.mentoring;

import eu.inclusion.pathway.mentoring.Mentoring;
import eu.inclusion.pathway.mentoring.MentoringOffice;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.workflow.PathCases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the mentoring with the entitlement of the day. */
@Component
class OpenMentoringDelegate implements JavaDelegate {

    private final MentoringOffice office;
    private final PathCases paths;
    private final KnownNeeds needs;

    OpenMentoringDelegate(MentoringOffice office, PathCases paths, KnownNeeds needs) {
        this.office = office;
        this.paths = paths;
        this.needs = needs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        OrganisationPath path = paths.pathOf(execution);
        Mentoring mentoring = office.open(path.id(), path.organisationId(), path.agency(), needs.entitlementOf(path.id()));
        execution.setVariable(MentoringProcess.MENTORING_ID, mentoring.id().text());
    }
}
