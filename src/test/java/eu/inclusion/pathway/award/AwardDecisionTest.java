package eu.inclusion.pathway.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a decision on a grant says. */
class AwardDecisionTest {

    private final GrantApplicationId application = new GrantApplicationId(UUID.randomUUID());

    @Test
    void theLumpSumIsAwardedWhole() {
        AwardDecision decision = AwardDecision.of(application, true, 60_000, "", "oscar", Instant.EPOCH);

        assertThat(decision.amount()).isEqualTo(60_000);
        assertThat(decision.reasons()).isNull();
    }

    @Test
    void whoIsRejectedGetsNoMoneyAndAReason() {
        assertThat(AwardDecision.of(application, false, 60_000, "The needs are not shown.", "oscar", Instant.EPOCH).amount()).isNull();
        assertThatThrownBy(() -> AwardDecision.of(application, false, 60_000, "  ", "oscar", Instant.EPOCH))
                .isInstanceOf(RejectionNotExplained.class);
    }
}
