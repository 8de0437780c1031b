package eu.inclusion.pathway.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventPersonId;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.programme.AgencyCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What can be claimed, and what it comes to. */
class ClaimDetailsTest {

    @Test
    void otherCurrenciesAreWorkedOutWithTheClaimantsRate() {
        SampleJourneys.there().requireSound();
        assertThat(SampleJourneys.there().total()).isEqualByComparingTo("60.00");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertRefused("nothing-claimed", details(List.of(), 0, "0", null));
        assertRefused("rate-missing", details(List.of(SampleJourneys.leg("10", "PLN", "0")), 0, "0", "InforEuro"));
        assertRefused("rate-source-missing", details(List.of(SampleJourneys.leg("10", "PLN", "4.3")), 0, "0", null));
        assertRefused("nights-missing", details(List.of(), 0, "80", null));
    }

    @Test
    void anAgencysRulesSayTheMost() {
        TravelRules rules = new TravelRules(new AgencyCode("BE05"), null, new BigDecimal("50"), new BigDecimal("60"), 1, "Second class", Instant.EPOCH, "anna");

        assertThat(rules.most(claim(SampleJourneys.there()))).isEqualByComparingTo("50.00");
        assertThat(rules.most(claim(details(SampleJourneys.there().legs(), 2, "160", "InforEuro")))).isEqualByComparingTo("110.00");
        assertThat(rules.most(claim(details(List.of(), 1, "40", null)))).isEqualByComparingTo("40.00");
    }

    private static TravelClaim claim(ClaimDetails details) {
        ParticipationId participation = ParticipationId.random();
        return new TravelClaim(TravelClaimId.random(), null, "BE05-TC-2025-1", EventPersonId.random(), "Mo", participation, EventId.random(),
                new OrganisationId(UUID.randomUUID()), new AgencyCode("BE05"), ClaimStatus.SENT, "Mo", "BE71096123456769", details.extraNights(),
                details.nightsCost(), details.rateSource(), null, details.total(), Instant.EPOCH, "club", 1, null, null, null, null, null, details.legs(), List.of());
    }

    private static ClaimDetails details(List<TravelLeg> legs, int nights, String cost, String source) {
        return new ClaimDetails("Mo", "BE71 0961 2345 6769", legs, nights, new BigDecimal(cost), source, null);
    }

    private static void assertRefused(String why, ClaimDetails details) {
        assertThatThrownBy(details::requireSound).isInstanceOfSatisfying(TravelClaimNotPossible.class,
                refused -> assertThat(refused.messageKey()).isEqualTo("travel.not-possible." + why));
    }
}
