package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.event.Participations;
import eu.inclusion.pathway.event.Registration;
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
    private final Registration registration;

    EventPreparation(EventCases cases, EventWords words, Participations participations, EventPlanning planning, Registration registration) {
        this.cases = cases;
        this.words = words;
        this.participations = participations;
        this.planning = planning;
        this.registration = registration;
    }

    @Override
    public String subject(TaskInHand task) {
        return cases.eventOf(task).title();
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        Map<String, Object> shown = cases.facts(task);
        shown.put("overlap", cases.overlapsAt(cases.idOf(task)));
        shown.put("registrations", words.rows(participations.registrations(cases.idOf(task))));
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        String decision = answers.text(NationalEventProcess.EVENT_DECISION);
        switch (decision) {
            case "CANCEL" -> planning.cancel(cases.idOf(task), answers.text("reason"), task.doneBy());
            case "INVITE_MORE" -> inviteMore(cases.idOf(task), day(answers));
            default -> goOn(task);
        }
        return Map.of(NationalEventProcess.EVENT_DECISION, decision);
    }

    private void inviteMore(EventId event, LocalDate until) {
        planning.moveReplyBy(event, until);
        registration.reopen(event);
    }

    /** The event goes on: nobody of those who were silent can register any more. A host selected its guests, and waits for each. */
    private void goOn(TaskInHand task) {
        if (cases.eventOf(task).kind() == EventKind.NATIONAL) {
            registration.closeIfOpen(cases.idOf(task), task.doneBy());
        }
        planning.confirm(cases.idOf(task));
    }

    private static LocalDate day(Answers answers) {
        return Objects.requireNonNull(answers.dayOrNull("replyBy"), "the form requires a day to answer by");
    }
}
