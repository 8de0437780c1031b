package eu.inclusion.pathway.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * A round of a call: until when one applies, and when projects start.
 *
 * @param optional   whether each agency decides if it opens this round
 * @param deadline   the last second, in Brussels
 * @param startFrom  the first day on which a project may start
 * @param startUntil the last such day
 */
public record Round(
        int number,
        boolean optional,
        Sourced<LocalDateTime> deadline,
        Sourced<LocalDate> startFrom,
        Sourced<LocalDate> startUntil) {

    /** The same round closing at another moment of Brussels, as a call was opened with. */
    Round withDeadline(LocalDateTime moment) {
        return new Round(number, optional, new Sourced<>(moment, deadline.source(), deadline.confirmed()), startFrom, startUntil);
    }

    /** The last second in which an application is in time. */
    public Instant closesAt() {
        return deadline.value().atZone(ProgrammeTime.ZONE).toInstant();
    }

    /** Whether something received at that moment is in time: parts of a second do not count, as on the receipt. */
    public boolean inTime(Instant received) {
        return !received.truncatedTo(ChronoUnit.SECONDS).isAfter(closesAt());
    }

    /** Whether a project may start on that day. */
    public boolean mayStartOn(LocalDate day) {
        return !day.isBefore(startFrom.value()) && !day.isAfter(startUntil.value());
    }
}
