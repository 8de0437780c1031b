package eu.inclusion.pathway.programme.web;

import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/** Reads a moment as other systems write it: with its offset, or without one as the clock in Brussels shows it. */
final class BrusselsMoment {

    private BrusselsMoment() {
    }

    static Instant parse(String text) {
        TemporalAccessor read = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, ZonedDateTime::from, LocalDateTime::from);
        return read instanceof LocalDateTime inBrussels
                ? inBrussels.atZone(ProgrammeTime.ZONE).toInstant()
                : Instant.from(read);
    }
}
