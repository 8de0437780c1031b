package eu.inclusion.pathway.event;

import eu.inclusion.pathway.mapping.Need;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An event of one agency, or of a host agency with sending agencies. Its places are kept apart (see {@link PlaceGiving}).
 *
 * @param reference what people call it and the process' business key, for example {@code BE05-NE-2025-3}
 * @param agency whose event it is: the host, where it is international
 * @param preselectBy the last day for sending agencies to propose organisations, once they are called
 * @param listed whether everybody may read of it in the public list
 * @param sequence how many times it was moved, changed or cancelled since it was planned; calendars know it by that
 */
@Table("event")
public record Event(
        @Id EventId id,
        @Version @Nullable Integer version,
        String reference,
        EventKind kind,
        EventFormat format,
        AgencyCode agency,
        String title,
        @Embedded.Empty EventVenue venue,
        @Embedded.Empty EventTimes times,
        @Nullable LocalDate preselectBy,
        String language,
        String description,
        @Nullable String agenda,
        boolean listed,
        int sequence,
        EventStatus status,
        Instant plannedAt,
        String plannedBy,
        @Nullable String cancelledBecause,
        @MappedCollection(idColumn = "event_id") Set<EventStrand> strands,
        @MappedCollection(idColumn = "event_id") Set<EventNeed> needs,
        @MappedCollection(idColumn = "event_id") Set<EventDetail> details) {

    static Event planned(EventPlan plan, String reference, AgencyCode agency, Instant moment, String person) {
        return new Event(EventId.random(), null, reference, plan.kind(), plan.format(), agency, plan.title(), plan.venue(), plan.times(), null,
                plan.language(), plan.description(), plan.agenda(), plan.listed(), 0, EventStatus.PLANNED, moment, person, null,
                plan.strands().stream().map(EventStrand::new).collect(Collectors.toUnmodifiableSet()),
                plan.needs().stream().map(EventNeed::new).collect(Collectors.toUnmodifiableSet()),
                plan.details().entrySet().stream().map(one -> new EventDetail(one.getKey(), one.getValue())).collect(Collectors.toUnmodifiableSet()));
    }

    /** The strands that it is for; none means all. */
    public Set<Strand> forStrands() {
        return strands.stream().map(EventStrand::strand).collect(Collectors.toUnmodifiableSet());
    }

    /** The needs of organisations that it answers. */
    public Set<Need> answers() {
        return needs.stream().map(EventNeed::need).collect(Collectors.toUnmodifiableSet());
    }

    /** What it says of itself because of its format, in the order of reading. */
    public Map<FormatField, String> ownFields() {
        Map<FormatField, String> said = new EnumMap<>(FormatField.class);
        details.forEach(one -> said.put(one.field(), one.text()));
        return said;
    }

    /** Venue and town. */
    public String place() {
        return venue.place();
    }

    /** How the venue can be reached and used. */
    public String venueAccessibility() {
        return venue.accessibility();
    }

    public LocalDate startsOn() {
        return times.startsOn();
    }

    public LocalDate endsOn() {
        return times.endsOn();
    }

    /** When it begins on the first day by the clocks of the venue, once that is known. */
    public @Nullable LocalTime startsAt() {
        return times.startsAt();
    }

    /** When it ends on the last day by the clocks of the venue, once that is known. */
    public @Nullable LocalTime endsAt() {
        return times.endsAt();
    }

    /** The last day to answer an invitation. */
    public LocalDate replyBy() {
        return times.replyBy();
    }

    Event open() {
        requireToCome();
        return with(EventStatus.OPEN, times, null);
    }

    /** Sending agencies are called; they propose organisations until a day before the invitations are answered. */
    Event called(LocalDate proposals, LocalDate today) {
        requireToCome();
        times.requireProposals(proposals, today);
        return proposing(proposals).with(EventStatus.OPEN, times, null);
    }

    /** Something of its call is other than before, perhaps until when sending agencies propose. */
    Event recalled(CallChange change, LocalDate today) {
        requireToCome();
        if (change.seen() != null) {
            requireSeen(change.seen());
        }
        LocalDate until = change.preselectBy() == null ? preselectBy : change.preselectBy();
        if (until != null && !until.equals(preselectBy)) {
            times.requireProposals(until, today);
        }
        return proposing(until).changed();
    }

    private Event proposing(@Nullable LocalDate until) {
        return new Event(id, version, reference, kind, format, agency, title, venue, times, until, language, description, agenda, listed,
                sequence, status, plannedAt, plannedBy, cancelledBecause, strands, needs, details);
    }

    Event answeredUntil(LocalDate day) {
        requireToCome();
        if (!day.isBefore(startsOn())) {
            throw new EventNotPlannable("event.reply-by-too-late");
        }
        return with(status, times.answeredUntil(day), null);
    }

    Event held() {
        requireToCome();
        return with(EventStatus.HELD, times, null);
    }

    Event cancelled(String reason) {
        requireToCome();
        if (reason.isBlank()) {
            throw new ExplanationMissing();
        }
        return with(EventStatus.CANCELLED, times, reason.strip()).changed();
    }

    Event closed() {
        if (status != EventStatus.HELD) {
            throw new EventNotOpen(reference);
        }
        return with(EventStatus.CLOSED, times, null);
    }

    /** Where it is held, as one line, with the address where one is known. */
    public String placeAndAddress() {
        return venue.address() == null ? place() : place() + ", " + venue.address();
    }

    /** Until when an invitation of today is answered: the event's own day; once that has gone by, the day before the event. */
    public LocalDate lastDayToAnswer(LocalDate today) {
        return replyBy().isBefore(today) ? startsOn().minusDays(1) : replyBy();
    }

    /** Refuses when it is too late to invite anybody. */
    public void requireInvites(LocalDate today) {
        requireToCome();
        if (lastDayToAnswer(today).isBefore(today)) {
            throw new EventNotPlannable("event.invitation-too-late");
        }
    }

    /** Whether a participation is one of its own agency's that wait for an event of its kind. */
    boolean mayInvite(Participation one) {
        return one.agency().equals(agency) && one.kind() == kind && one.status() == ParticipationStatus.AWAITING_INVITATION;
    }

    void requireToCome() {
        if (!status.isToCome()) {
            throw new EventNotOpen(reference);
        }
    }

    /** Refuses what an officer says who had something older before the eyes. */
    void requireSeen(int seen) {
        if (seen != sequence) {
            throw new EventChangedMeanwhile();
        }
    }

    /** At other times or another place from now on. */
    Event moved(EventMove move, LocalDate today) {
        requireToCome();
        requireSeen(move.seen());
        if (move.reason().isBlank()) {
            throw new ExplanationMissing();
        }
        LocalDate until = move.preselectBy() == null ? preselectBy : move.preselectBy();
        if (move.leaves(this) && Objects.equals(until, preselectBy)) {
            throw new EventNotPlannable("event.moves-nowhere");
        }
        move.times().requireSoundAfter(times, today);
        if (until != null) {
            move.times().requireProposals(until);
        }
        return new Event(id, version, reference, kind, format, agency, title, move.venue(), move.times(), until, language, description, agenda,
                listed, sequence, status, plannedAt, plannedBy, null, strands, needs, details).changed();
    }

    /** Says other things of itself from now on; when, where and for how many it is stays. */
    Event revised(EventRevision said) {
        requireToCome();
        requireSeen(said.seen());
        said.requireSound(this);
        return new Event(id, version, reference, kind, format, agency, said.title(), venue, times, preselectBy, said.language(), said.description(),
                said.agenda(), said.listed(), sequence, status, plannedAt, plannedBy, null, said.eventStrands(), said.eventNeeds(),
                said.eventDetails()).changed();
    }

    private Event changed() {
        return new Event(id, version, reference, kind, format, agency, title, venue, times, preselectBy, language, description, agenda, listed,
                sequence + 1, status, plannedAt, plannedBy, cancelledBecause, strands, needs, details);
    }

    private Event with(EventStatus how, EventTimes when, @Nullable String why) {
        return new Event(id, version, reference, kind, format, agency, title, venue, when, preselectBy, language, description, agenda, listed,
                sequence, how, plannedAt, plannedBy, why, strands, needs, details);
    }
}
