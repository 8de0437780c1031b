package eu.inclusion.pathway.programme;

import org.jspecify.annotations.Nullable;

/** The calls in which something holds: from a call year up to and including another, open at either end. */
public record CallYears(@Nullable Integer from, @Nullable Integer until) {

    public CallYears {
        if (from != null && until != null && from > until) {
            throw new IllegalArgumentException("The calls from " + from + " until " + until + " are none");
        }
    }

    /** Every call, past and coming. */
    public static CallYears all() {
        return new CallYears(null, null);
    }

    public boolean contains(int callYear) {
        return (from == null || from <= callYear) && (until == null || callYear <= until);
    }

    boolean overlaps(CallYears other) {
        return startsBy(other.until) && other.startsBy(until);
    }

    private boolean startsBy(@Nullable Integer year) {
        return from == null || year == null || from <= year;
    }
}
