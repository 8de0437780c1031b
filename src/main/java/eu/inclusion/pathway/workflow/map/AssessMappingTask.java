package eu.inclusion.pathway.workflow.map;

import eu.inclusion.pathway.mapping.MappingSurvey;
import eu.inclusion.pathway.mapping.OwnStrands;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.PathCases;
import eu.inclusion.pathway.workflow.PathDecisions;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The officer decides what becomes of an organisation that was mapped: invited on, put to rest, or let go. */
@Component
class AssessMappingTask implements UserTaskHandler {

    private final PathCases cases;
    private final MappingSurvey survey;
    private final PathDecisions decisions;
    private final MappingFacts facts;
    private final OwnStrands strands;

    AssessMappingTask(PathCases cases, MappingSurvey survey, PathDecisions decisions, MappingFacts facts, OwnStrands strands) {
        this.cases = cases;
        this.survey = survey;
        this.decisions = decisions;
        this.facts = facts;
        this.strands = strands;
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
        shown.put("strands", SurveyForm.names(strands.among(survey.of(cases.pathOf(task)).profile().strands(), task.agency())));
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        OrganisationPath path = cases.pathOf(task);
        Set<Strand> chosen = SurveyForm.strands(answers);
        strands.require(chosen, path.agency());
        survey.assess(path, chosen, NewContact.in(answers));
        return Map.of(MapOrganisationProcess.NEXT_STEP, decisions.take(cases.pathOf(task), answers, task.doneBy()).name());
    }
}
