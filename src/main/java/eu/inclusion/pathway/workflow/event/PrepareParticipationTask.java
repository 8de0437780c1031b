package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.event.EventPersons;
import eu.inclusion.pathway.event.NamedPerson;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.event.Replies;
import eu.inclusion.pathway.preparation.GroupNeeds;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The place is sure: the organisation says whether it still comes and with whom, or gives the place back. What persons need, they tell one by one. */
@Component
class PrepareParticipationTask implements UserTaskHandler {

    private static final int LONGEST_NAME = 200;

    private final EventCases cases;
    private final Replies replies;
    private final EventPersons persons;
    private final GroupNeeds groupNeeds;

    PrepareParticipationTask(EventCases cases, Replies replies, EventPersons persons, GroupNeeds groupNeeds) {
        this.cases = cases;
        this.replies = replies;
        this.persons = persons;
        this.groupNeeds = groupNeeds;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_PrepareParticipation";
    }

    @Override
    public String subject(TaskInHand task) {
        return cases.event(cases.participationOf(task).event()).title();
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        Participation participation = cases.participationOf(task);
        Map<String, Object> shown = cases.facts(participation);
        List<EventPerson> named = persons.of(participation.id());
        shown.put("participation", participation.id().text());
        shown.put("named", !named.isEmpty());
        shown.put("names", named.stream().map(EventPerson::name).collect(Collectors.joining(", ")));
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        Participation participation = cases.participationOf(task);
        String stillComing = answers.text(EventParticipationProcess.STILL_COMING);
        if (stillComing.equals("NO")) {
            replies.withdraw(participation.id());
        } else {
            name(participation, answers.text("whoComes"));
            groupNeeds.tell(participation.id(), answers.textOrNull("whoComes"), answers.textOrNull("accessNeeds"), task.doneBy());
        }
        return Map.of(EventParticipationProcess.STILL_COMING, stillComing, EventParticipationProcess.TOOK_PART, false);
    }

    /** Who answered the invitation without names gives them now: a line each, with the role after a comma. */
    private void name(Participation participation, String whoComes) {
        if (!whoComes.isBlank() && persons.of(participation.id()).isEmpty()) {
            persons.replace(participation.id(), whoComes.lines().map(String::strip).filter(line -> !line.isEmpty())
                    .map(PrepareParticipationTask::named).toList());
        }
    }

    private static NamedPerson named(String line) {
        String[] parts = line.split(",", 2);
        return new NamedPerson(shortened(parts[0]), parts.length > 1 ? shortened(parts[1]) : null, null);
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(LONGEST_NAME, text.length()));
    }
}
