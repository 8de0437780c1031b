package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.event.EventPersons;
import eu.inclusion.pathway.event.InvitationAnswer;
import eu.inclusion.pathway.event.NamedPerson;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.event.ParticipationStatus;
import eu.inclusion.pathway.event.Replies;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The organisation answers an invitation, or an offer of a place that came free. */
@Component
class AnswerInvitationTask implements UserTaskHandler {

    private final EventCases cases;
    private final Replies replies;
    private final EventPersons persons;

    AnswerInvitationTask(EventCases cases, Replies replies, EventPersons persons) {
        this.cases = cases;
        this.replies = replies;
        this.persons = persons;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_AnswerInvitation";
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
        if (!named.isEmpty()) {
            shown.put("who", named.stream().filter(one -> !one.companion()).map(AnswerInvitationTask::row).toList());
        }
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        Participation participation = cases.participationOf(task);
        boolean coming = answers.text("coming").equals("YES");
        InvitationAnswer answer = coming
                ? new InvitationAnswer(true, answers.numberOrNull("persons"), answers.textOrNull("motivation"), answers.textOrNull("question"))
                : InvitationAnswer.no(answers.textOrNull("reason"));
        ParticipationStatus how = replies.answer(participation.id(), answer);
        persons.replace(participation.id(), coming ? named(participation, answers) : List.of());
        return EventParticipationProcess.answered(how);
    }

    /** Those whom the answer names, and whoever comes along with them as was said before. */
    private List<NamedPerson> named(Participation participation, Answers answers) {
        return Stream.concat(answers.rows("who").stream().map(AnswerInvitationTask::named), persons.of(participation.id()).stream()
                .filter(EventPerson::companion).map(one -> new NamedPerson(one.id(), one.name(), one.role(), one.email(), true))).toList();
    }

    /** Whoever stood in line may have said already who comes. */
    private static Map<String, Object> row(EventPerson person) {
        return Map.of("name", person.name(), "role", Objects.requireNonNullElse(person.role(), ""),
                "email", Objects.requireNonNullElse(person.email(), ""));
    }

    private static NamedPerson named(Map<String, Object> row) {
        Answers said = new Answers(row);
        return new NamedPerson(said.text("name"), said.textOrNull("role"), said.textOrNull("email"));
    }
}
