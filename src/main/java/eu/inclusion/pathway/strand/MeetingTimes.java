package eu.inclusion.pathway.strand;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When a meeting is. Days are days in Brussels.
 *
 * @param startsAt at what time it begins, Brussels time, where that is known
 * @param answerBy the last day to answer the invitation
 */
public record MeetingTimes(LocalDate startsOn, LocalDate endsOn, @Nullable LocalTime startsAt, LocalDate answerBy) {

    void requireSound(LocalDate today) {
        require(!startsOn.isBefore(today), "strand.meeting.starts-in-the-past");
        require(!endsOn.isBefore(startsOn), "strand.meeting.ends-before-it-starts");
        require(answerBy.isBefore(startsOn), "strand.meeting.answer-by-too-late");
        require(!answerBy.isBefore(today), "strand.meeting.answer-by-past");
    }

    private static void require(boolean met, String otherwise) {
        if (!met) {
            throw new MeetingNotPlannable(otherwise);
        }
    }
}
