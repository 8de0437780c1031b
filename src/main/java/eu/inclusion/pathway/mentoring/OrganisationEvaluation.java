package eu.inclusion.pathway.mentoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a mentoring brought, in the organisation's own eyes.
 *
 * @param rating from 1 (nothing) to 4 (a great deal)
 * @param person who answered: an e-mail address
 */
public record OrganisationEvaluation(int rating, @Nullable String helped, @Nullable String better, String person, Instant answeredAt) {

    public OrganisationEvaluation {
        if (rating < 1 || rating > 4) {
            throw new IllegalArgumentException("A rating is 1 to 4, not " + rating);
        }
    }
}
