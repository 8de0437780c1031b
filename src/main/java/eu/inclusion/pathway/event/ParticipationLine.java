package eu.inclusion.pathway.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A path's part in an event, as the portal and the path's page show it. */
public record ParticipationLine(ParticipationId id, EventKind kind, ParticipationStatus status, @Nullable LocalDate answerBy,
        @Nullable Integer persons, @Nullable String eventTitle, @Nullable String eventPlace, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {
}
