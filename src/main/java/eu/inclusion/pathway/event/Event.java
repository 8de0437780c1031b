package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An event of one agency, or of a host agency with sending agencies. Its places are kept apart (see {@link PlaceGiving}).
 *
 * @param reference what people call it and the process' business key, for example {@code BE05-NE-2025-3}
 * @param agency whose event it is: the host, where it is international
 * @param preselectBy the last day for sending agencies to propose organisations, once they are called
 */
@Table("event")
public record Event(
        @Id EventId id,
        @Version @Nullable Integer version,
        String reference,
        EventKind kind,
        AgencyCode agency,
        String title,
        String place,
        String venueAccessibility,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate replyBy,
        @Nullable LocalDate preselectBy,
        String language,
        String description,
        EventStatus status,
        Instant plannedAt,
        String plannedBy,
        @Nullable String cancelledBecause,
        @MappedCollection(idColumn = "event_id") Set<EventStrand> strands) {

    static Event planned(EventPlan plan, String reference, AgencyCode agency, Instant moment, String person) {
        return new Event(EventId.random(), null, reference, plan.kind(), agency, plan.title(), plan.place(), plan.venueAccessibility(),
                plan.startsOn(), plan.endsOn(), plan.replyBy(), null, plan.language(), plan.description(),
                EventStatus.PLANNED, moment, person, null,
                plan.strands().stream().map(EventStrand::new).collect(Collectors.toUnmodifiableSet()));
    }

    /** The strands that it is for; none means all. */
    public Set<Strand> forStrands() {
        return strands.stream().map(EventStrand::strand).collect(Collectors.toUnmodifiableSet());
    }

    Event open() {
        requireToCome();
        return with(EventStatus.OPEN, replyBy, null);
    }

    /** Sending agencies are called; they propose organisations until a day before the invitations are answered. */
    Event called(LocalDate proposals, LocalDate today) {
        requireToCome();
        if (!proposals.isBefore(replyBy)) {
            throw new EventNotPlannable("event.preselect-by-too-late");
        }
        if (proposals.isBefore(today)) {
            throw new EventNotPlannable("event.preselect-by-past");
        }
        return new Event(id, version, reference, kind, agency, title, place, venueAccessibility, startsOn, endsOn, replyBy, proposals,
                language, description, EventStatus.OPEN, plannedAt, plannedBy, null, strands);
    }

    Event answeredUntil(LocalDate day) {
        requireToCome();
        if (!day.isBefore(startsOn)) {
            throw new EventNotPlannable("event.reply-by-too-late");
        }
        return with(status, day, null);
    }

    Event held() {
        requireToCome();
        return with(EventStatus.HELD, replyBy, null);
    }

    Event cancelled(String reason) {
        requireToCome();
        if (reason.isBlank()) {
            throw new ExplanationMissing();
        }
        return with(EventStatus.CANCELLED, replyBy, reason.strip());
    }

    Event closed() {
        if (status != EventStatus.HELD) {
            throw new EventNotOpen(reference);
        }
        return with(EventStatus.CLOSED, replyBy, null);
    }

    private void requireToCome() {
        if (!status.isToCome()) {
            throw new EventNotOpen(reference);
        }
    }

    private Event with(EventStatus how, LocalDate answers, @Nullable String why) {
        return new Event(id, version, reference, kind, agency, title, place, venueAccessibility, startsOn, endsOn, answers, preselectBy,
                language, description, how, plannedAt, plannedBy, why, strands);
    }
}
