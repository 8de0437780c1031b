package eu.inclusion.pathway.travel;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A claim as an agency's list shows it. */
public record ClaimLine(String reference, String person, String organisation, String event, ClaimStatus status, BigDecimal claimed,
        @Nullable BigDecimal approved, @Nullable Instant sentAt) {
}
