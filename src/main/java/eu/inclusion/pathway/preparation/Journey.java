package eu.inclusion.pathway.preparation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How somebody comes and goes. Times are those of the venue, as {@code 14:30}.
 *
 * @param by the longest part of the way
 * @param note what helps to meet the person: a train, help on the way
 */
public record Journey(@Nullable LocalDate arrivesOn, @Nullable String arrivesAt, @Nullable LocalDate departsOn, @Nullable String departsAt,
        @Nullable TravelWay by, @Nullable String note) {
}
