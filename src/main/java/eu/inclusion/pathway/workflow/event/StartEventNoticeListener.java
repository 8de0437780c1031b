package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.EventCancelled;
import eu.inclusion.pathway.event.EventMoved;
import eu.inclusion.pathway.event.EventRevised;
import eu.inclusion.pathway.internationalcall.CallNewsAnnounced;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Something happened to an event or its call: its own case goes by the new days at once; everybody else is told from here on. */
@Component
class StartEventNoticeListener {

    private final EventNotices notices;
    private final EventCaseDates dates;

    StartEventNoticeListener(EventNotices notices, EventCaseDates dates) {
        this.notices = notices;
        this.dates = dates;
    }

    @EventListener
    void on(EventMoved fact) {
        dates.follow(fact.eventId());
        notices.begin(fact.eventId(), fact.reference(), fact.agency(), fact.sequence());
    }

    @EventListener
    void on(EventRevised fact) {
        notices.begin(fact.eventId(), fact.reference(), fact.agency(), fact.sequence());
    }

    @EventListener
    void on(EventCancelled fact) {
        notices.begin(fact.eventId(), fact.reference(), fact.agency(), fact.sequence());
    }

    @EventListener
    void on(CallNewsAnnounced fact) {
        notices.begin(fact.eventId(), fact.reference(), fact.agency(), fact.sequence());
    }
}
