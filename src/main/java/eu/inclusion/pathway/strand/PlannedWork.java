package eu.inclusion.pathway.strand;

import eu.inclusion.pathway.programme.AgencyCode;
import org.jspecify.annotations.Nullable;

/**
 * What an officer writes of an item of a work plan.
 *
 * @param agency who sees to it
 * @param plannedFor when in the year, in words: {@code spring}, {@code 12 to 15 May}
 */
public record PlannedWork(int year, String title, @Nullable String description, AgencyCode agency, @Nullable String plannedFor,
        WorkStatus status) {

    private static final int TITLE = 200;
    private static final int DESCRIPTION = 4000;
    private static final int WHEN = 100;
    private static final int FIRST_YEAR = 2014;
    private static final int LAST_YEAR = 2099;

    void requireSound() {
        Told.required("title", title, TITLE);
        Told.atMost("description", description, DESCRIPTION);
        Told.atMost("planned-for", plannedFor, WHEN);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new StrandWorkNotTold("strand.work.year-unlikely", FIRST_YEAR, LAST_YEAR);
        }
    }
}
