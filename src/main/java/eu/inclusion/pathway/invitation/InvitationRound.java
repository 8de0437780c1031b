package eu.inclusion.pathway.invitation;

import eu.inclusion.pathway.event.EventId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Invitations of one event that are chosen and sent together.
 *
 * @param number the event's first, second … round
 * @param sentAt the moment at which an officer had it sent; the letters follow in the background
 * @param lastSentAt the moment at which the last portion went out
 */
@Table("invitation_round")
public record InvitationRound(
        @Id InvitationRoundId id,
        @Version @Nullable Integer version,
        EventId eventId,
        int number,
        RoundStatus status,
        Instant begunAt,
        String begunBy,
        @Nullable Instant sentAt,
        @Nullable String sentBy,
        @Nullable Instant stoppedAt,
        @Nullable String stoppedBy,
        @Nullable Instant lastSentAt,
        @Nullable Instant endedAt) {

    static InvitationRound begun(EventId event, int number, String person, Instant moment) {
        return new InvitationRound(InvitationRoundId.random(), null, event, number, RoundStatus.CHOOSING, moment, person, null, null, null, null,
                null, null);
    }

    boolean is(RoundStatus one) {
        return status == one;
    }

    InvitationRound sent(String person, Instant moment) {
        return new InvitationRound(id, version, eventId, number, RoundStatus.SENDING, begunAt, begunBy, moment, person, stoppedAt, stoppedBy,
                lastSentAt, endedAt);
    }

    InvitationRound stopped(String person, Instant moment) {
        return new InvitationRound(id, version, eventId, number, RoundStatus.STOPPED, begunAt, begunBy, sentAt, sentBy, moment, person,
                lastSentAt, endedAt);
    }

    InvitationRound continued() {
        return new InvitationRound(id, version, eventId, number, RoundStatus.SENDING, begunAt, begunBy, sentAt, sentBy, stoppedAt, stoppedBy,
                lastSentAt, endedAt);
    }

    InvitationRound portionSent(Instant moment) {
        return new InvitationRound(id, version, eventId, number, status, begunAt, begunBy, sentAt, sentBy, stoppedAt, stoppedBy, moment, endedAt);
    }

    InvitationRound ended(Instant moment) {
        return new InvitationRound(id, version, eventId, number, RoundStatus.ENDED, begunAt, begunBy, sentAt, sentBy, stoppedAt, stoppedBy,
                lastSentAt, moment);
    }
}
