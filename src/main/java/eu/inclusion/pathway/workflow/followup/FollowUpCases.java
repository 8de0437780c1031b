package eu.inclusion.pathway.workflow.followup;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.Replies;
import eu.inclusion.pathway.workflow.TaskInHand;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** The participation that a follow-up is about, by the {@code participationId} it carries. */
@Component
class FollowUpCases {

    private final Replies replies;
    private final Events events;

    FollowUpCases(Replies replies, Events events) {
        this.replies = replies;
        this.events = events;
    }

    Participation participationOf(VariableScope process) {
        return of(ParticipationId.of((String) process.getVariable(EventFollowUpProcess.PARTICIPATION_ID)));
    }

    Participation of(ParticipationId id) {
        return replies.get(id);
    }

    Event eventOf(Participation participation) {
        return events.findById(participation.event()).orElseThrow();
    }

    static ParticipationId idOf(TaskInHand task) {
        return ParticipationId.of(task.variable(EventFollowUpProcess.PARTICIPATION_ID));
    }
}
