package eu.inclusion.pathway.grantapplication;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Field;
import eu.inclusion.pathway.routing.ManagedBy;
import eu.inclusion.pathway.routing.RouteReason;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A receipt is checked at an address of its own, wherever Pathway is reached. */
class ReceiptPageTest {

    @Test
    void theAddressBeginsWhereverPathwayIsReached() {
        Submission submission = new Submission(UUID.randomUUID(), 0, GrantApplicationId.random(), 1, "BE05-2025-00001", Instant.EPOCH, false,
                "an@example.org", "abc123", "Everybody on board", Field.YOUTH, ManagedBy.NATIONAL_AGENCY, new Country("BE"), null,
                new AgencyCode("BE05"), new AgencyCode("BE05"), RouteReason.values()[0], null, null);

        assertThat(new ReceiptPage("https://example.org/portal/pathway").of(submission))
                .hasToString("https://example.org/portal/pathway/receipts/BE05-2025-00001?fingerprint=abc123");
    }
}
