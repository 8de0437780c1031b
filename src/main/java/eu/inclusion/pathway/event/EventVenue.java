package eu.inclusion.pathway.event;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

/**
 * Where an event is.
 *
 * @param place venue and town
 * @param address street and number, where the place does not say it
 * @param accessibility how the venue can be reached and used: steps, lifts, quiet room, toilets
 */
public record EventVenue(String place, @Column("venue_address") @Nullable String address,
        @Column("venue_accessibility") String accessibility) {
}
