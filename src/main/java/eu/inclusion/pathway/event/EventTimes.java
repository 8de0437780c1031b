package eu.inclusion.pathway.event;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When an event is. Days and hours are those in Brussels.
 *
 * @param startsAt when it begins on the first day, once that is known
 * @param endsAt when it ends on the last day, once that is known
 * @param replyBy the last day to answer an invitation
 */
public record EventTimes(LocalDate startsOn, LocalDate endsOn, @Nullable LocalTime startsAt, @Nullable LocalTime endsAt, LocalDate replyBy) {

    /** Refuses days that cannot be. */
    void requireSound(LocalDate today) {
        require(!startsOn.isBefore(today), "event.starts-in-the-past");
        require(!endsOn.isBefore(startsOn), "event.ends-before-it-starts");
        require(startsOn.isBefore(endsOn) || startsAt == null || endsAt == null || startsAt.isBefore(endsAt), "event.hours-the-wrong-way");
        require(replyBy.isBefore(startsOn), "event.reply-by-too-late");
        require(!replyBy.isBefore(today), "event.reply-by-past");
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
