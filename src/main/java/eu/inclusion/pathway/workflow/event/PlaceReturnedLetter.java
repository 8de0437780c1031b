package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.calendar.EntryStatus;
import eu.inclusion.pathway.correspondence.EventLetter;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.event.PlaceReturned;
import eu.inclusion.pathway.event.Replies;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Confirms to an organisation that its place is free again, and takes the event out of its calendar. */
@Component
class PlaceReturnedLetter {

    private final EventPost post;
    private final Replies replies;

    PlaceReturnedLetter(EventPost post, Replies replies) {
        this.post = post;
        this.replies = replies;
    }

    @EventListener
    void on(PlaceReturned fact) {
        Participation participation = replies.get(fact.participationId());
        post.writeWithCalendar(participation, EntryStatus.CANCELLED, "event-place-returned/" + participation.id().text(), "/portal",
                (organisation, event, link) -> new EventLetter.EventPlaceReturned(organisation.name(), event, link));
    }
}
