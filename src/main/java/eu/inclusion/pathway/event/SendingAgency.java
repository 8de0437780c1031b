package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.AgencyCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An agency whose organisations may come to an international event.
 *
 * @param sends how many organisations it pays for; nothing while it has not answered
 */
public record SendingAgency(AgencyCode agency, @Nullable Integer sends, @Nullable Instant answeredAt) {

    public boolean hasAnswered() {
        return answeredAt != null;
    }
}
