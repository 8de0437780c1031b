package eu.inclusion.pathway.event;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts on record that an event was moved, changed or cancelled, for colleagues to read and for those who take part to be told. */
@Component
class EventAnnouncing {

    private final EventHistory history;
    private final EventNews news;

    EventAnnouncing(EventHistory history, EventNews news) {
        this.history = history;
        this.news = news;
    }

    void moved(Event before, Event after, String reason, String person) {
        history.note(after, EventChange.Kind.MOVED, said(before), said(after), reason, person);
        news.moved(after, before.times());
    }

    /** What was changed, by name, and the title before, where that was; {@link EventChange} takes it apart again. */
    void revised(Event before, Event after, Set<PlanFact> changed, String person) {
        history.note(after, EventChange.Kind.PLAN, changed.contains(PlanFact.TITLE) ? before.title() : null,
                changed.stream().map(PlanFact::name).collect(Collectors.joining(" ")), null, person);
    }

    void cancelled(Event event, String reason, String person) {
        history.note(event, EventChange.Kind.CANCELLED, null, null, reason, person);
        news.cancelled(event.id());
    }

    /** Both days and the place; {@link EventChange} takes them apart again. */
    private static String said(Event event) {
        return event.startsOn() + " " + event.endsOn() + " " + event.place();
    }
}
