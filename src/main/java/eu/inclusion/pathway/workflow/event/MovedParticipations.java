package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.workflow.Deadlines;
import eu.inclusion.pathway.workflow.WaitingTimers;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a move means for one organisation's case: it goes by the new days. */
@Component
class MovedParticipations {

    private static final Set<String> PROCESSES = Set.of(EventParticipationProcess.PROCESS);
    private static final String ANSWER = "Task_AnswerInvitation";

    private final WaitingTimers timers;
    private final Deadlines deadlines;

    MovedParticipations(WaitingTimers timers, Deadlines deadlines) {
        this.timers = timers;
        this.deadlines = deadlines;
    }

    /**
     * The case goes by the new days.
     *
     * @return whether a reminder of its own still waits
     */
    boolean follow(Participation one, Event event) {
        Optional.ofNullable(one.answerBy()).ifPresent(last -> timers.due(one.pathReference(), Set.of(ANSWER), deadlines.endOf(last)));
        timers.due(one.pathReference(), Set.of("Task_PrepareParticipation"), deadlines.startOf(event.startsOn()));
        return timers.follow(PROCESSES, one.pathReference(), "eventDates.").contains(ANSWER);
    }
}
