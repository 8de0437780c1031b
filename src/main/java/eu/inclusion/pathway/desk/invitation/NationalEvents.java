package eu.inclusion.pathway.desk.invitation;

import eu.inclusion.pathway.desk.CaseNotFound;
import eu.inclusion.pathway.desk.event.EventDesk;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.identity.Staff;

/** The events that invite from their agency's own mapping; for all others there are no such pages. */
final class NationalEvents {

    private NationalEvents() {
    }

    static Event toInvite(EventDesk desk, Staff staff, String reference) {
        Event event = desk.toChange(staff, reference);
        if (event.kind() != EventKind.NATIONAL || !event.status().isToCome()) {
            throw new CaseNotFound();
        }
        return event;
    }
}
