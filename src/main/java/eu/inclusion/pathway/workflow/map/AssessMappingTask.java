package eu.inclusion.pathway.workflow.map;

import eu.inclusion.pathway.mapping.MappingSurvey;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.PathCases;
import eu.inclusion.pathway.workflow.PathDecisions;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The officer decides what becomes of an organisation that was mapped: invited on, put to rest, or let go. */
@Component
class AssessMappingTask implements UserTaskHandler {

    private final PathCases cases;
    private final MappingSurvey survey;
    private final PathDecisions decisions;
    private final MappingFacts facts;

    AssessMappingTask(PathCases cases, MappingSurvey survey, PathDecisions decisions, MappingFacts facts) {
        this.cases = cases;
        this.survey = survey;
        this.decisions = decisions;
        this.facts = facts;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_AssessMapping";
    }

    @Override
    public String subject(TaskInHand task) {
        return cases.subject(task);
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        Map<String, Object> shown = new HashMap<>(facts.show(task, "mapping.task.assess"));
        shown.put("strands", SurveyForm.names(survey.of(cases.pathOf(task)).profile().strands()));
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        OrganisationPath path = cases.pathOf(task);
        survey.assess(path, SurveyForm.strands(answers), NewContact.in(answers));
        return Map.of(MapOrganisationProcess.NEXT_STEP, decisions.take(cases.pathOf(task), answers, task.doneBy()).name());
    }
}
