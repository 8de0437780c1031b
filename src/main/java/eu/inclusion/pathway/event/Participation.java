package eu.inclusion.pathway.event;

import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import eu.inclusion.pathway.programme.AgencyCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One organisation's part in events of one kind: it waits for an invitation, answers, comes or not.
 *
 * @param pathId of the organisation's path
 * @param pathReference the path's reference, by which its processes are told what happens
 * @param answerBy the last day to answer, Brussels time
 * @param persons how many come, or want to
 * @param placeInLine its number on the waiting list; a smaller one comes first
 */
@Table("participation")
public record Participation(
        @Id ParticipationId id,
        @Version @Nullable Integer version,
        @Column("organisation_path_id") OrganisationPathId pathId,
        String pathReference,
        OrganisationId organisationId,
        AgencyCode agency,
        EventKind kind,
        @Nullable EventId eventId,
        ParticipationStatus status,
        Instant openedAt,
        @Nullable LocalDate answerBy,
        @Nullable Instant answeredAt,
        @Nullable Integer persons,
        @Nullable Integer placeInLine,
        @Nullable String motivation,
        @Nullable String question) {

    static Participation awaiting(OrganisationPathId pathId, String pathReference, OrganisationId organisation, AgencyCode agency, EventKind kind, Instant moment) {
        return new Participation(ParticipationId.random(), null, pathId, pathReference, organisation, agency, kind, null,
                ParticipationStatus.AWAITING_INVITATION, moment, null, null, null, null, null, null);
    }

    /** The event that it is about; there is one once it is invited. */
    public EventId event() {
        return Optional.ofNullable(eventId).orElseThrow(() -> new IllegalStateException("No event invited " + pathReference + " yet"));
    }

    /** How many places of its event are kept for it. */
    int placesHeld() {
        return status.holdsPlaces() && persons != null ? persons : 0;
    }

    Participation invited(EventId by, LocalDate until) {
        return with(by, ParticipationStatus.INVITED, until, null);
    }

    /** Places for so many persons are kept until it answers. */
    Participation selected(EventId by, int places, LocalDate until) {
        return new Participation(id, version, pathId, pathReference, organisationId, agency, kind, by, ParticipationStatus.OFFERED, openedAt,
                until, null, places, null, motivation, question);
    }

    Participation askedAgain(LocalDate until) {
        requireAnswerAwaited();
        return with(eventId, status, until, placeInLine);
    }

    Participation answered(InvitationAnswer answer, Instant moment) {
        requireAnswerAwaited();
        return new Participation(id, version, pathId, pathReference, organisationId, agency, kind, eventId, status, openedAt,
                answerBy, moment, answer.persons(), placeInLine, answer.motivation(), answer.question());
    }

    Participation now(ParticipationStatus next) {
        return with(eventId, next, answerBy, placeInLine);
    }

    Participation waiting(int number) {
        return with(eventId, ParticipationStatus.WAITING_LIST, answerBy, number);
    }

    Participation offered(LocalDate until) {
        return with(eventId, ParticipationStatus.OFFERED, until, placeInLine);
    }

    /** Comes, or wants to, with that many persons from now on. */
    Participation with(int places) {
        return new Participation(id, version, pathId, pathReference, organisationId, agency, kind, eventId, status, openedAt,
                answerBy, answeredAt, places, placeInLine, motivation, question);
    }

    void requireAnswerAwaited() {
        if (!status.awaitsAnswer()) {
            throw new InvitationNotOpen();
        }
    }

    private Participation with(@Nullable EventId event, ParticipationStatus next, @Nullable LocalDate until, @Nullable Integer number) {
        return new Participation(id, version, pathId, pathReference, organisationId, agency, kind, event, next, openedAt, until,
                answeredAt, persons, number, motivation, question);
    }
}
