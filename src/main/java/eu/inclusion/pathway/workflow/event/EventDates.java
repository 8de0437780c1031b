package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.Replies;
import eu.inclusion.pathway.workflow.Deadlines;
import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** For the models: the days that an event and its invitations themselves name. */
@Component("eventDates")
public class EventDates {

    private final Events events;
    private final Replies replies;
    private final Deadlines deadlines;
    private final Clock clock;

    EventDates(Events events, Replies replies, Deadlines deadlines, Clock clock) {
        this.events = events;
        this.replies = replies;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The end of the last day to answer the event's invitations. */
    public Date replyBy(String eventId) {
        return deadlines.endOf(event(eventId).replyBy());
    }

    /** The end of the last day for sending agencies to propose organisations. */
    public Date preselectBy(String eventId) {
        return deadlines.endOf(Objects.requireNonNull(event(eventId).preselectBy(), "an international event has a day to propose"));
    }

    /** The first moment of the event's first day. */
    public Date eventDay(String eventId) {
        return deadlines.startOf(event(eventId).startsOn());
    }

    /** The end of the event's last day. */
    public Date afterEvent(String eventId) {
        return deadlines.endOf(event(eventId).endsOn());
    }

    /** The end of the last day for one organisation to answer. */
    public Date answerBy(String participationId) {
        return deadlines.endOf(Objects.requireNonNull(replies.get(ParticipationId.of(participationId)).answerBy(),
                "whoever is invited has a day to answer"));
    }

    /** When one organisation is reminded: after the usual time, or halfway where there is less. */
    public Date invitationReminder(String participationId) {
        return reminder(answerBy(participationId));
    }

    /** When those are reminded once more who were reminded before the event was moved. */
    public Date reminderAfterMove(String eventId) {
        return reminder(replyBy(eventId));
    }

    private Date reminder(Date last) {
        Date usual = deadlines.dueOn("invitation-reminder");
        return usual.before(last) ? usual : new Date((clock.millis() + last.getTime()) / 2);
    }

    /** The first moment of the event that one organisation is invited to. */
    public Date start(String participationId) {
        Event event = events.findById(replies.get(ParticipationId.of(participationId)).event()).orElseThrow();
        return deadlines.startOf(event.startsOn());
    }

    private Event event(String id) {
        return events.findById(EventId.of(id)).orElseThrow();
    }
}
