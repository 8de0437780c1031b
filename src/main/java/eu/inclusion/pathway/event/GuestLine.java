package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.AgencyCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that an event invited, as its page lists it.
 *
 * @param asked whether it has a place and has not said yet that the event as it was moved suits it
 * @param said why it wants to come, or why it does not, in its own words
 * @param named who comes, as far as the organisation has said
 */
public record GuestLine(ParticipationId id, String organisation, String place, String pathReference, AgencyCode agency,
        ParticipationStatus status, @Nullable Integer persons, @Nullable LocalDate answerBy, @Nullable Integer placeInLine, boolean asked,
        @Nullable String said, List<EventPerson> named) {
}
