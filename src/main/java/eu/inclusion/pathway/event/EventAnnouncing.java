package eu.inclusion.pathway.event;

import java.util.Set;
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

    void moved(Event before, Event after, Set<PlanFact> changed, String reason, String person) {
        history.note(after, EventChange.Kind.MOVED, said(before), said(after), changed, reason, person);
        news.moved(after, before.times());
    }

    /** Keeps the title before, where there is another one now. */
    void revised(Event before, Event after, EventRevision said, String person) {
        Set<PlanFact> changed = said.changedIn(before);
        history.note(after, EventChange.Kind.PLAN, changed.contains(PlanFact.TITLE) ? before.title() : null, null, changed, said.word(), person);
        if (said.isNewsIn(before)) {
            news.revised(after);
        }
    }

    void cancelled(Event event, String reason, String person) {
        history.note(event, EventChange.Kind.CANCELLED, null, null, Set.of(), reason, person);
        news.cancelled(event.id());
    }

    /** Both days and the place; {@link EventChange} takes them apart again. */
    private static String said(Event event) {
        return event.startsOn() + " " + event.endsOn() + " " + event.place();
    }
}
