package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.programme.AgencyCode;
import java.util.List;

/**
 * An international event whose agencies had been called does not take place.
 *
 * @param waiting the applications that had no place yet
 */
public record CallCancelled(EventId eventId, String reference, List<AgencyCode> agencies, List<EventApplication> waiting) {

    public CallCancelled {
        agencies = List.copyOf(agencies);
        waiting = List.copyOf(waiting);
    }
}
