package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.programme.AgencyCode;
import java.util.List;

/**
 * The host of an international event has selected.
 *
 * @param agencies that were called
 * @param notInvited the applications that have no place: on the waiting list, not selected, not proposed
 */
public record SelectionMade(EventId eventId, String reference, List<AgencyCode> agencies, List<EventApplication> notInvited) {

    public SelectionMade {
        agencies = List.copyOf(agencies);
        notInvited = List.copyOf(notInvited);
    }
}
