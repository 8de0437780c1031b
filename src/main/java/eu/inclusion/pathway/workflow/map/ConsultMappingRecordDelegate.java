package eu.inclusion.pathway.workflow.map;

import eu.inclusion.pathway.mapping.MappingSurvey;
import eu.inclusion.pathway.organisation.Organisations;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.workflow.PathCases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds out who answers the survey: the organisation, an officer for it, or nobody. */
@Component
class ConsultMappingRecordDelegate implements JavaDelegate {

    private final PathCases cases;
    private final Organisations organisations;
    private final MappingSurvey survey;

    ConsultMappingRecordDelegate(PathCases cases, Organisations organisations, MappingSurvey survey) {
        this.cases = cases;
        this.organisations = organisations;
        this.survey = survey;
    }

    @Override
    public void execute(DelegateExecution execution) {
        OrganisationPath path = cases.pathOf(execution);
        execution.setVariable(MapOrganisationProcess.SURVEY_DOOR,
                survey.door(path, organisations.findById(path.organisationId()).orElseThrow()).name());
    }
}
