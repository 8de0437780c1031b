package eu.inclusion.pathway.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The programme's time: deadlines and dates are those of Brussels. Programme Guide 2025, Part C. */
public final class ProgrammeTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private ProgrammeTime() {
    }

    /** The day it is in Brussels at that moment. */
    public static LocalDate dayOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }
}
