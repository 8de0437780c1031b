package eu.inclusion.pathway.mentoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mentoring in a list.
 *
 * @param mentor the mentor's name, the last one's where it has ended
 */
public record MentoringLine(MentoringId id, MentoringStatus status, @Nullable String mentor, Instant openedAt) {
}
