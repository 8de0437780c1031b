package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.EventId;

/** Something of an event that some have to hear besides its changes; {@code event-notice} tells them a portion at a time. */
public interface NoticeSource {

    /**
     * Tells some of those who have not heard yet.
     *
     * @return whether others may be left
     */
    boolean tellSome(EventId event, int atMost);
}
