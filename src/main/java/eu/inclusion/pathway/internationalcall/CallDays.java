package eu.inclusion.pathway.internationalcall;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of a call, as they are or as they would be. Days are days in Brussels.
 *
 * @param opens when the agencies are called; today while they are not
 * @param lastDayToApply nothing while nobody chose it
 * @param preselectBy the last day for agencies to propose
 * @param told when participants are told: the day of the selection, or at best the day after the last to propose
 * @param starts the event's first day
 */
public record CallDays(LocalDate opens, @Nullable LocalDate lastDayToApply, @Nullable LocalDate preselectBy, @Nullable LocalDate told,
        LocalDate starts) {
}
