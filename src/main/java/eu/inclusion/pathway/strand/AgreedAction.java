package eu.inclusion.pathway.strand;

import eu.inclusion.pathway.programme.AgencyCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Something that the agencies of a strand agreed at a meeting, and that one of them does.
 *
 * @param reference the meeting's with a number behind it; also its case's
 * @param note what was said last of how it stands
 */
@Table("agreed_action")
public record AgreedAction(
        @Id AgreedActionId id,
        @Version @Nullable Integer version,
        StrandMeetingId meetingId,
        String reference,
        String what,
        AgencyCode agency,
        LocalDate dueOn,
        ActionStatus status,
        @Nullable String note,
        Instant agreedAt,
        @Nullable Instant closedAt,
        @Nullable String closedBy) {

    static AgreedAction agreed(NewAction action, StrandMeeting meeting, int number, Instant moment) {
        return new AgreedAction(AgreedActionId.random(), null, meeting.id(), meeting.reference() + "-A" + number, action.what().strip(),
                action.agency(), action.dueOn(), ActionStatus.OPEN, null, moment, null, null);
    }

    public boolean isOpen() {
        return status == ActionStatus.OPEN;
    }

    AgreedAction later(LocalDate day, String why) {
        requireOpen();
        return new AgreedAction(id, version, meetingId, reference, what, agency, day, status, why, agreedAt, null, null);
    }

    AgreedAction closed(ActionStatus how, @Nullable String said, Instant moment, String person) {
        requireOpen();
        return new AgreedAction(id, version, meetingId, reference, what, agency, dueOn, how, said, agreedAt, moment, person);
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new ActionNotOpen(reference);
        }
    }
}
