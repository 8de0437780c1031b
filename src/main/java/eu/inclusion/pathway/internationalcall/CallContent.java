package eu.inclusion.pathway.internationalcall;

import org.jspecify.annotations.Nullable;

/**
 * What a call tells besides the event's own plan; what is not written yet is missing, and the officer is told so.
 *
 * @param minimumAge how old participants are at least
 * @param participationTerms who pays what, and what is expected of those who come
 */
public record CallContent(@Nullable String participantProfile, @Nullable Integer minimumAge, @Nullable String learningOutcomes,
        @Nullable String participationTerms) {

    static final CallContent NOTHING = new CallContent(null, null, null, null);
}
