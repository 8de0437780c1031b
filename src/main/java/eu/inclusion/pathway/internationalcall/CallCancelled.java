package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.programme.AgencyCode;
import java.util.List;

/** An international event does not take place; the agencies are those that had been called. */
public record CallCancelled(EventId eventId, String reference, List<AgencyCode> agencies) {

    public CallCancelled {
        agencies = List.copyOf(agencies);
    }
}
