package eu.inclusion.pathway.internationalcall;

import java.time.LocalDate;

/**
 * The days that the practice of the field would have for a call.
 *
 * @param openBy the call opens on this day at the latest
 * @param closeFrom it closes on this day at the earliest, if it opens today
 * @param proposeFrom agencies propose until this day at the earliest
 * @param tellBy participants are told on this day at the latest
 */
public record CallAdvice(LocalDate openBy, LocalDate closeFrom, LocalDate proposeFrom, LocalDate tellBy) {
}
