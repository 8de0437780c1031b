package eu.inclusion.pathway.portal.calendar;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.programme.NationalAgency;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A listed event as its own page shows it.
 *
 * @param standing  how it stands for a visitor
 * @param applyBy   until when organisations apply, where they can now
 */
record OpenEventView(Event event, NationalAgency agency, Standing standing, boolean full, @Nullable ZonedDateTime applyBy) {

    /** How an event stands for a visitor. */
    enum Standing {
        TO_COME,
        CANCELLED,
        OVER
    }
}
