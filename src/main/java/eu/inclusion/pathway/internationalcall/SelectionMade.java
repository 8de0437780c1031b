package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.programme.AgencyCode;
import java.util.List;

/**
 * The host of an international event has selected.
 *
 * @param agencies that were called
 */
public record SelectionMade(EventId eventId, String reference, List<AgencyCode> agencies) {

    public SelectionMade {
        agencies = List.copyOf(agencies);
    }
}
