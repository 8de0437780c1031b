package eu.inclusion.pathway.workflow.map;

import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.PathCases;
import eu.inclusion.pathway.workflow.PathDecisions;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The organisation did not answer the survey: the officer decides whether it is asked again, telephones, or lets it rest or go. */
@Component
class DecideOnSilenceTask implements UserTaskHandler {

    private final PathCases cases;
    private final PathDecisions decisions;
    private final MappingFacts facts;

    DecideOnSilenceTask(PathCases cases, PathDecisions decisions, MappingFacts facts) {
        this.cases = cases;
        this.decisions = decisions;
        this.facts = facts;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_DecideOnSilence";
    }

    @Override
    public String subject(TaskInHand task) {
        return cases.subject(task);
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        return facts.show(task, "mapping.task.decide-on-silence");
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        return Map.of(MapOrganisationProcess.NEXT_STEP, decisions.take(cases.pathOf(task), answers, task.doneBy()).name());
    }
}
