package eu.inclusion.pathway.finding;

import eu.inclusion.pathway.programme.Country;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An activity of a project: where and when. What is null is not known.
 *
 * @param title how the findings call it; without one they call it by its place
 * @param venue the country in which it takes place
 */
public record ActivityFacts(
        @Nullable String title, @Nullable Country venue, @Nullable LocalDate startDate, @Nullable LocalDate endDate) {
}
