package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.EventId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A call as an organisation finds it in its list.
 *
 * @param closesAt the last second to apply
 * @param open whether organisations can apply now
 * @param own how the organisation's own application stands; nothing where it has none
 */
public record CallLine(EventId eventId, String reference, String title, String place, LocalDate startsOn, LocalDate endsOn,
        @Nullable Instant closesAt, boolean open, @Nullable EventApplicationStatus own) {
}
