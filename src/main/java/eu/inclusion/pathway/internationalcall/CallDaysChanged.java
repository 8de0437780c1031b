package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.programme.AgencyCode;
import java.util.List;

/**
 * Organisations apply, or agencies propose, until another day than before.
 *
 * @param reference of the event
 * @param open      whether organisations can apply now
 * @param awaited   the agencies that have not proposed yet
 */
public record CallDaysChanged(EventId eventId, String reference, boolean open, List<AgencyCode> awaited) {

    public CallDaysChanged {
        awaited = List.copyOf(awaited);
    }
}
