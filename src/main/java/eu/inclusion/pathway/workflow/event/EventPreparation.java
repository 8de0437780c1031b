package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.event.Participations;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** The officer looks at who comes and who waits, and decides whether the event goes on. The same for events of either kind. */
abstract class EventPreparation implements UserTaskHandler {

    private final EventCases cases;
    private final EventWords words;
    private final Participations participations;
    private final EventPlanning planning;

    EventPreparation(EventCases cases, EventWords words, Participations participations, EventPlanning planning) {
        this.cases = cases;
        this.words = words;
        this.participations = participations;
        this.planning = planning;
    }

    @Override
    public String subject(TaskInHand task) {
        return cases.eventOf(task).title();
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        Map<String, Object> shown = cases.facts(task);
        shown.put("registrations", words.rows(participations.registrations(cases.idOf(task))));
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        String decision = answers.text(NationalEventProcess.EVENT_DECISION);
        switch (decision) {
            case "CANCEL" -> planning.cancel(cases.idOf(task), answers.text("reason"));
            case "INVITE_MORE" -> planning.moveReplyBy(cases.idOf(task), day(answers));
            default -> { }
        }
        return Map.of(NationalEventProcess.EVENT_DECISION, decision);
    }

    private static LocalDate day(Answers answers) {
        return Objects.requireNonNull(answers.dayOrNull("replyBy"), "the form requires a day to answer by");
    }
}
