package eu.inclusion.pathway.workflow.map;

import eu.inclusion.pathway.mapping.MappingSurvey;
import eu.inclusion.pathway.workflow.PathCases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Has the organisation classified by strand and its experience computed. */
@Component
class ClassifyOrganisationDelegate implements JavaDelegate {

    private final PathCases cases;
    private final MappingSurvey survey;

    ClassifyOrganisationDelegate(PathCases cases, MappingSurvey survey) {
        this.cases = cases;
        this.survey = survey;
    }

    @Override
    public void execute(DelegateExecution execution) {
        survey.classify(cases.pathOf(execution));
    }
}
