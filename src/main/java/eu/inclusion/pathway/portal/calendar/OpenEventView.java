package eu.inclusion.pathway.portal.calendar;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.programme.NationalAgency;
import eu.inclusion.pathway.programme.Strand;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A listed event as its own page shows it.
 *
 * @param standing  how it stands for a visitor
 * @param applyBy   until when organisations apply, where they can now
 */
record OpenEventView(Event event, NationalAgency agency, Standing standing, boolean full, @Nullable ZonedDateTime applyBy) {

    /** The strands that it is for, in their usual order; none where it is for all. */
    public List<Strand> strands() {
        Set<Strand> chosen = event.forStrands();
        return chosen.size() == Strand.values().length ? List.of() : chosen.stream().sorted().toList();
    }

    /** How an event stands for a visitor. */
    enum Standing {
        TO_COME,
        CANCELLED,
        OVER
    }
}
