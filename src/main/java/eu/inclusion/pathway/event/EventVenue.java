package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Column;

/**
 * Where an event is.
 *
 * @param place venue and town
 * @param address street and number, where the place does not say it
 * @param accessibility how the venue can be reached and used: steps, lifts, quiet room, toilets
 * @param timeZone the name of the time zone whose clocks show the event's hours
 */
public record EventVenue(String place, @Column("venue_address") @Nullable String address,
        @Column("venue_accessibility") String accessibility, String timeZone) {

    @PersistenceCreator
    public EventVenue {
        ZoneId.of(timeZone);
    }

    public EventVenue(String place, @Nullable String address, String accessibility, ZoneId clocks) {
        this(place, address, accessibility, clocks.getId());
    }

    /** Where clocks show the hours of Brussels. */
    public EventVenue(String place, @Nullable String address, String accessibility) {
        this(place, address, accessibility, ProgrammeTime.ZONE);
    }

    /** Whose clocks show the event's hours. */
    public ZoneId clocks() {
        return ZoneId.of(timeZone);
    }
}
