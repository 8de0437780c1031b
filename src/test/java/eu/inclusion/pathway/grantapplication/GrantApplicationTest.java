package eu.inclusion.pathway.grantapplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.call.Call;
import eu.inclusion.pathway.call.SampleCalls;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.AgencyCode;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a grant application goes from draft to its end, and what it refuses whoever asks. */
class GrantApplicationTest {

    private static final Instant NOW = Instant.parse("2025-02-01T10:00:00Z");

    private final GrantApplication draft = GrantApplication.begin(OrganisationId.random(),
            new PathLink(UUID.randomUUID(), "BE05-1042", new AgencyCode("BE05")), call(), "an@example.org", NOW);

    @Test
    void aDraftIsSubmittedOnce() {
        GrantApplication submitted = draft.received(false);

        assertThat(submitted.status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThatThrownBy(() -> submitted.received(false)).isInstanceOf(GrantApplicationNotEditable.class);
    }

    @ParameterizedTest
    @EnumSource(value = ApplicationOutcome.class, names = {"AWARDED", "REJECTED"})
    void noGrantIsDecidedOnWhatWasNotFoundEligible(ApplicationOutcome decision) {
        assertThatThrownBy(() -> draft.received(false).closed(decision, NOW)).isInstanceOf(GrantApplicationNotAdmitted.class);
        assertThat(draft.received(false).admitted().closed(decision, NOW).outcome()).isEqualTo(decision);
    }

    @ParameterizedTest
    @EnumSource(ApplicationOutcome.class)
    void aDraftHasNoOutcome(ApplicationOutcome outcome) {
        assertThatThrownBy(() -> draft.closed(outcome, NOW)).isInstanceOf(GrantApplicationNotOpen.class);
    }

    @Test
    void aDraftIsNotAdmitted() {
        assertThatThrownBy(draft::admitted).isInstanceOf(GrantApplicationNotOpen.class);
    }

    @ParameterizedTest
    @EnumSource(ApplicationOutcome.class)
    void whatIsClosedStaysAsItIs(ApplicationOutcome outcome) {
        GrantApplication closed = draft.received(false).admitted().closed(ApplicationOutcome.AWARDED, NOW);

        assertThatThrownBy(() -> closed.closed(outcome, NOW)).isInstanceOf(GrantApplicationNotOpen.class);
        assertThatThrownBy(() -> closed.withdrawn("Too late", NOW)).isInstanceOf(GrantApplicationNotOpen.class);
    }

    @Test
    void itIsTakenBackWithAReasonUntilTheDecision() {
        assertThat(draft.received(false).withdrawn(" Our partner left. ", NOW).closingReason()).isEqualTo("Our partner left.");
        assertThat(draft.received(false).admitted().withdrawn("Our partner left.", NOW).outcome()).isEqualTo(ApplicationOutcome.WITHDRAWN);
        assertThatThrownBy(() -> draft.received(false).withdrawn(" ", NOW)).isInstanceOf(WithdrawalNotExplained.class);
        assertThatThrownBy(() -> draft.withdrawn("No need", NOW)).isInstanceOf(GrantApplicationNotOpen.class);
    }

    private static Call call() {
        return SampleCalls.call(2025, Action.KA210, 1);
    }
}
