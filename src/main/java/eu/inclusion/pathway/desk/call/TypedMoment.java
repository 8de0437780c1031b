package eu.inclusion.pathway.desk.call;

import eu.inclusion.pathway.call.CallMoments;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/**
 * A day and a time as somebody typed them, of Brussels.
 *
 * @param day  as browsers send it, or as people here write it: {@code 2027-03-05}, {@code 5/3/2027}
 * @param time {@code 12:00} or {@code 12:00:00}
 */
record TypedMoment(String day, String time) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("[uuuu-MM-dd][d/M/uuuu]").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);

    static TypedMoment of(Instant moment) {
        LocalDateTime shown = LocalDateTime.ofInstant(moment, ProgrammeTime.ZONE);
        return new TypedMoment(shown.toLocalDate().toString(), DateTimeFormatter.ofPattern("HH:mm:ss").format(shown));
    }

    Instant read() {
        LocalDateTime shown;
        try {
            shown = LocalDateTime.of(LocalDate.parse(day.strip(), DAY), LocalTime.parse(time.strip(), TIME));
        } catch (DateTimeException unreadable) {
            throw new MomentNotReadable(day, time);
        }
        return CallMoments.of(shown);
    }
}
