package eu.inclusion.pathway.finding;

import org.jspecify.annotations.Nullable;

/**
 * A part of the grant: an activity of a Small-scale Partnership, a work package of a Cooperation Partnership.
 *
 * @param title      how the findings call it; without one they call it by its place
 * @param amountEur  its amount in euro; null is not filled in yet
 * @param management whether it is the work package of project management
 */
public record BudgetLine(@Nullable String title, @Nullable Integer amountEur, boolean management) {
}
