package eu.inclusion.pathway.form;

import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/** Checks dates and times of day. The day it is today is the day in Brussels. */
class MomentCheck {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final Clock clock;

    MomentCheck(Clock clock) {
        this.clock = clock;
    }

    Checked date(FormField field, Object given) {
        try {
            LocalDate date = LocalDate.parse(given.toString().strip());
            if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
                return Checked.wrong("form.not-a-date");
            }
            if (field.rules().noPastDates() && date.isBefore(ProgrammeTime.dayOf(clock.instant()))) {
                return Checked.wrong("form.past-date");
            }
            return Checked.fine(date.toString());
        } catch (DateTimeParseException e) {
            return Checked.wrong("form.not-a-date");
        }
    }

    Checked time(FormField field, Object given) {
        try {
            LocalTime time = LocalTime.parse(given.toString().strip().replace('.', ':').replace('u', ':'));
            return Checked.fine(time.withSecond(0).withNano(0).toString());
        } catch (DateTimeParseException e) {
            return Checked.wrong("form.not-a-time");
        }
    }
}
