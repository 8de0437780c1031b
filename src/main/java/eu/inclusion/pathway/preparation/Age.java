package eu.inclusion.pathway.preparation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How old somebody is, as far as it must be known: abroad the day of birth, near by only whether a guardian must say yes.
 *
 * @param bornOn nothing where it was not asked
 * @param underAge whether the person is under 18 on the event's first day, as was answered
 */
public record Age(@Nullable LocalDate bornOn, boolean underAge) {

    static final int ADULT = 18;

    /** The condition in SQL, of the table {@code p}; its parameter is the day since which the youngest adults live. */
    static final String MINOR = "(case when p.birth_date is null then p.under_age else p.birth_date > :adultSince end)";

    /** Somebody of whom only that is known. */
    public static Age under18(boolean underAge) {
        return new Age(null, underAge);
    }

    /** Whether the person is under 18 on that day; without a day of birth the answer stands, whatever the day. */
    public boolean isMinorOn(LocalDate day) {
        return bornOn == null ? underAge : bornOn.isAfter(day.minusYears(ADULT));
    }
}
