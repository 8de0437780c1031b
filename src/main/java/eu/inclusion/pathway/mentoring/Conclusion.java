package eu.inclusion.pathway.mentoring;

import org.jspecify.annotations.Nullable;

/**
 * The mentor's own evaluation at the end.
 *
 * @param advice what the organisation should do next
 */
public record Conclusion(GoalsReached goals, String summary, @Nullable String advice) {
}
