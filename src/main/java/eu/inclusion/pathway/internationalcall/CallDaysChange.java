package eu.inclusion.pathway.internationalcall;

import java.time.LocalDate;

/**
 * Until when organisations apply and agencies propose from now on, as an officer of the host says it.
 *
 * @param reason why; those who apply read it
 * @param seen   the event's sequence that the officer had before the eyes
 */
public record CallDaysChange(LocalDate lastDayToApply, LocalDate preselectBy, String reason, int seen) {
}
