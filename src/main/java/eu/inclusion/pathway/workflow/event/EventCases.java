package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.correspondence.EventLetter.EventDetails;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventLine;
import eu.inclusion.pathway.event.EventList;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.Replies;
import eu.inclusion.pathway.workflow.TaskInHand;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** The event and the participation that a process is about, and what forms show of them. */
@Component
class EventCases {

    private final Events events;
    private final EventList list;
    private final Replies replies;
    private final EventWords words;
    private final OverlapWords overlaps;

    EventCases(Events events, EventList list, Replies replies, EventWords words, OverlapWords overlaps) {
        this.events = events;
        this.list = list;
        this.replies = replies;
        this.words = words;
        this.overlaps = overlaps;
    }

    EventId idOf(TaskInHand task) {
        return EventId.of(task.variable(NationalEventProcess.EVENT_ID));
    }

    EventId idOf(VariableScope process) {
        return EventId.of((String) process.getVariable(NationalEventProcess.EVENT_ID));
    }

    Event eventOf(TaskInHand task) {
        return event(idOf(task));
    }

    Event event(EventId id) {
        return events.findById(id).orElseThrow();
    }

    Participation participationOf(TaskInHand task) {
        return replies.get(ParticipationId.of(task.variable(EventParticipationProcess.PARTICIPATION_ID)));
    }

    Participation participationOf(VariableScope process) {
        return replies.get(ParticipationId.of((String) process.getVariable(EventParticipationProcess.PARTICIPATION_ID)));
    }

    /** When and where an event is, as letters say it. */
    EventDetails told(Event event) {
        return words.letter(event);
    }

    /** What a form shows of the event that a task of the event's own process is about. */
    Map<String, Object> facts(TaskInHand task) {
        return facts(eventOf(task), task.caseReference());
    }

    /** What a form shows of an event. */
    Map<String, Object> facts(Event event, String reference) {
        EventLine line = list.get(event.id());
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("event", event.title());
        shown.put("reference", reference);
        shown.put("eventReference", event.reference());
        shown.put("dates", words.when(event));
        shown.put("place", event.venue().address() == null ? event.place() : event.place() + ", " + event.venue().address());
        shown.put("room", words.say("event.room", line.persons(), line.capacity()));
        shown.put("free", line.capacity() - line.persons());
        shown.put("description", event.agenda() == null ? event.description() : event.description() + "\n\n" + event.agenda());
        shown.put("venueAccessibility", event.venueAccessibility());
        shown.put("language", event.language());
        return shown;
    }

    /** The warning to officers that some of those with a place have one elsewhere too; empty where there is none. */
    String overlapsAt(EventId id) {
        return overlaps.forOfficers(id);
    }

    /** What a form shows of a participation and its event. */
    Map<String, Object> facts(Participation participation) {
        Map<String, Object> shown = facts(event(participation.event()), participation.pathReference());
        shown.put("answerBy", participation.answerBy() == null ? "–" : words.day(participation.answerBy()));
        if (participation.persons() != null) {
            shown.put("persons", participation.persons());
        }
        shown.put("overlap", overlaps.forOrganisation(participation.id()));
        return shown;
    }
}
