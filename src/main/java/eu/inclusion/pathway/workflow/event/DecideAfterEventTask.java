package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.PathCases;
import eu.inclusion.pathway.workflow.PathDecisions;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An organisation did not come to its event: the officer lets it wait for the next, go on, rest, or stops its path. */
@Component
class DecideAfterEventTask implements UserTaskHandler {

    private final PathCases paths;
    private final EventCases cases;
    private final EventWords words;
    private final PathDecisions decisions;

    DecideAfterEventTask(PathCases paths, EventCases cases, EventWords words, PathDecisions decisions) {
        this.paths = paths;
        this.cases = cases;
        this.words = words;
        this.decisions = decisions;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_DecideAfterEvent";
    }

    @Override
    public String subject(TaskInHand task) {
        return paths.subject(task);
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        Participation participation = cases.participationOf(task);
        Map<String, Object> shown = new LinkedHashMap<>(decisions.show(paths.pathOf(task), paths.organisationOf(task)));
        shown.put("outcome", words.say("event.outcome", cases.event(participation.event()).title(),
                words.say("event.participation." + participation.status())));
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        return Map.of(EventParticipationProcess.NEXT_STEP, decisions.take(paths.pathOf(task), answers, task.doneBy()).name());
    }
}
