package eu.inclusion.pathway.desk.event;

import eu.inclusion.pathway.desk.CaseNotFound;
import eu.inclusion.pathway.desk.CaseScope;
import eu.inclusion.pathway.desk.FormProblems;
import eu.inclusion.pathway.desk.Words;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.event.SendingAgencies;
import eu.inclusion.pathway.identity.Staff;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Who may open an event's page: officers of its agency and the coordinator; of an international event also officers of agencies that
 * may send organisations. Everybody else is told that there is no such event.
 */
@Component
public class EventDesk {

    private final Events events;
    private final SendingAgencies sendingAgencies;
    private final MessageSource messages;

    EventDesk(Events events, SendingAgencies sendingAgencies, MessageSource messages) {
        this.events = events;
        this.sendingAgencies = sendingAgencies;
        this.messages = messages;
    }

    /** The event for a reader who only looks. */
    public EventReader open(Staff staff, String reference, Map<String, String> asked, Locale language) {
        return open(staff, reference, asked, FormProblems.none(), language);
    }

    /** The event for a reader who typed something that was refused. */
    public EventReader open(Staff staff, String reference, Map<String, String> asked, FormProblems problems, Locale language) {
        Event event = events.findByReference(reference).orElseThrow(CaseNotFound::new);
        boolean host = CaseScope.of(staff).contains(event.agency());
        if (!host && !sends(staff, event)) {
            throw new CaseNotFound();
        }
        return new EventReader(staff, event, host, asked, problems, new Words(messages, language));
    }

    /** The event for an officer who changes it. */
    public Event toChange(Staff staff, String reference) {
        return events.findByReference(reference).filter(event -> staff.mayDecideFor(event.agency())).orElseThrow(CaseNotFound::new);
    }

    private boolean sends(Staff staff, Event event) {
        return CaseScope.seesCases(staff) && sendingAgencies.of(event.id()).stream().anyMatch(one -> staff.maySee(one.agency()));
    }
}
