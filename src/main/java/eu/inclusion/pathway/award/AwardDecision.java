package eu.inclusion.pathway.award;

import eu.inclusion.pathway.grantapplication.ApplicationOutcome;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The agency's decision on a grant. Programme Guide 2025, Part C, pp. 458-463.
 *
 * @param amount  the lump sum in euro, which is awarded whole or not at all; none when rejected
 * @param reasons for the applicant; may be empty for an award
 */
@Table("award_decision")
public record AwardDecision(
        @Id GrantApplicationId applicationId,
        @Version @Nullable Integer version,
        boolean awarded,
        @Nullable Integer amount,
        @Nullable String reasons,
        String decidedBy,
        Instant decidedAt) {

    static AwardDecision of(GrantApplicationId application, boolean awarded, @Nullable Integer lumpSum, String reasons, String officer,
            Instant moment) {
        if (!awarded && reasons.isBlank()) {
            throw new RejectionNotExplained();
        }
        return new AwardDecision(application, null, awarded, awarded ? lumpSum : null, reasons.isBlank() ? null : reasons.strip(),
                officer, moment);
    }

    public ApplicationOutcome outcome() {
        return awarded ? ApplicationOutcome.AWARDED : ApplicationOutcome.REJECTED;
    }
}
