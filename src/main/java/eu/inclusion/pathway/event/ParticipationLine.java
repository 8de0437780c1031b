package eu.inclusion.pathway.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A path's part in an event, as the portal and the path's page show it.
 *
 * @param who the names of those who come, as far as they are said
 */
public record ParticipationLine(ParticipationId id, EventKind kind, ParticipationStatus status, @Nullable LocalDate answerBy,
        @Nullable Integer persons, @Nullable String eventTitle, @Nullable String eventPlace, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn,
        @Nullable String eventReference, @Nullable String who, @Nullable String question) {
}
