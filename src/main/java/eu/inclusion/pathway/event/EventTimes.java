package eu.inclusion.pathway.event;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When an event is. Days to answer are days in Brussels; the hours are those of the venue's clocks ({@link EventVenue}).
 *
 * @param startsAt when it begins on the first day, once that is known
 * @param endsAt when it ends on the last day, once that is known
 * @param replyBy the last day to answer an invitation
 */
public record EventTimes(LocalDate startsOn, LocalDate endsOn, @Nullable LocalTime startsAt, @Nullable LocalTime endsAt, LocalDate replyBy) {

    /** Refuses days that cannot be. */
    void requireSound(LocalDate today) {
        require(!startsOn.isBefore(today), "event.starts-in-the-past");
        requireInOrder();
        require(!replyBy.isBefore(today), "event.reply-by-past");
    }

    /** Refuses days that cannot be for an event that was planned for others; a day that stays as it was may have gone by. */
    void requireSoundAfter(EventTimes before, LocalDate today) {
        require(startsOn.equals(before.startsOn) || !startsOn.isBefore(today), "event.starts-in-the-past");
        requireInOrder();
        require(replyBy.equals(before.replyBy) || !replyBy.isBefore(today), "event.reply-by-past");
    }

    private void requireInOrder() {
        require(!endsOn.isBefore(startsOn), "event.ends-before-it-starts");
        require(startsOn.isBefore(endsOn) || startsAt == null || endsAt == null || startsAt.isBefore(endsAt), "event.hours-the-wrong-way");
        require(replyBy.isBefore(startsOn), "event.reply-by-too-late");
    }

    /** Refuses a last day for sending agencies to propose organisations that is not before the last day to answer. */
    void requireProposals(LocalDate until) {
        require(until.isBefore(replyBy), "event.preselect-by-too-late");
    }

    /** Refuses it also where it has gone by. */
    void requireProposals(LocalDate until, LocalDate today) {
        requireProposals(until);
        require(!until.isBefore(today), "event.preselect-by-past");
    }

    EventTimes answeredUntil(LocalDate day) {
        return new EventTimes(startsOn, endsOn, startsAt, endsAt, day);
    }

    private static void require(boolean met, String otherwise) {
        if (!met) {
            throw new EventNotPlannable(otherwise);
        }
    }
}
