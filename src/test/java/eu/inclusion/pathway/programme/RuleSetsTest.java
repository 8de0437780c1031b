package eu.inclusion.pathway.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The rule sets of call 2025, number by number as the Programme Guide prints them. */
class RuleSetsTest {

    private final RuleSets ruleSets = RuleSets.shipped();
    private final RuleSet small = ruleSets.find(2025, Action.KA210).orElseThrow();
    private final RuleSet cooperation = ruleSets.find(2025, Action.KA220).orElseThrow();

    @Test
    void aYearWithoutRulesHasNone() {
        assertThat(ruleSets.find(2019, Action.KA210)).isEmpty();
    }

    @Test
    void smallScalePartnershipsAreNotOfferedInHigherEducation() {
        assertThat(small.fields().value()).containsExactlyInAnyOrder(Field.SCHOOL, Field.VET, Field.ADULT, Field.YOUTH);
        assertThat(cooperation.fields().value()).contains(Field.HIGHER_EDUCATION).doesNotContain(Field.SPORT);
    }

    @Test
    void theConsortiaAreTwoFromTwoAndThreeFromThree() {
        assertThat(small.consortium().organisations().value()).isEqualTo(2);
        assertThat(small.consortium().countries().value()).isEqualTo(2);
        assertThat(cooperation.consortium().organisations().value()).isEqualTo(3);
        assertThat(cooperation.consortium().countries().value()).isEqualTo(3);
        assertThat(small.consortium().partnerRegions().value()).isEmpty();
        assertThat(cooperation.consortium().partnerRegions().value()).containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void onlyCooperationPartnershipsAskHowLongTheApplicantHasExisted() {
        assertThat(small.consortium().establishedYears()).isNull();
        assertThat(cooperation.consortium().establishedYears()).isNotNull()
                .extracting(Sourced::value).isEqualTo(2);
    }

    @Test
    void durationsAndLumpSumsAreThoseOfTheGuide() {
        assertThat(small.project().minimumMonths().value()).isEqualTo(6);
        assertThat(small.project().maximumMonths().value()).isEqualTo(24);
        assertThat(small.project().lumpSums().value()).containsExactlyInAnyOrder(30_000, 60_000);
        assertThat(cooperation.project().minimumMonths().value()).isEqualTo(12);
        assertThat(cooperation.project().maximumMonths().value()).isEqualTo(36);
        assertThat(cooperation.project().lumpSums().value()).containsExactlyInAnyOrder(120_000, 250_000, 400_000);
    }

    @Test
    void theDeadlinesAreNoonInBrusselsInWinterAndInSummer() {
        assertThat(small.round(1)).map(Round::closesAt).contains(Instant.parse("2025-03-05T11:00:00Z"));
        assertThat(small.round(2)).map(Round::closesAt).contains(Instant.parse("2025-10-01T10:00:00Z"));
    }

    @Test
    void whatArrivesInTheLastSecondIsInTime() {
        Round first = small.round(1).orElseThrow();

        assertThat(first.inTime(Instant.parse("2025-03-05T11:00:00.999Z"))).isTrue();
        assertThat(first.inTime(Instant.parse("2025-03-05T11:00:01Z"))).isFalse();
    }

    @Test
    void projectsStartInTheWindowOfTheirRound() {
        Round first = small.round(1).orElseThrow();

        assertThat(first.mayStartOn(LocalDate.of(2025, 8, 31))).isFalse();
        assertThat(first.mayStartOn(LocalDate.of(2025, 9, 1))).isTrue();
        assertThat(first.mayStartOn(LocalDate.of(2025, 12, 31))).isTrue();
        assertThat(first.mayStartOn(LocalDate.of(2026, 1, 1))).isFalse();
    }

    @Test
    void theLeastPointsOfACriterionAreHalfRoundedUp() {
        assertThat(small.award().threshold().value()).isEqualTo(60);
        assertThat(small.award().minimum(AwardCriterion.PARTNERSHIP)).isEqualTo(10);
        assertThat(cooperation.award().threshold().value()).isEqualTo(70);
        assertThat(cooperation.award().minimum(AwardCriterion.RELEVANCE)).isEqualTo(13);
        assertThat(cooperation.award().minimum(AwardCriterion.IMPACT)).isEqualTo(13);
    }

    @Test
    void theCapOnSmallScalePartnershipsIsNotConfirmed() {
        assertThat(small.caps().total()).isNotNull().extracting(Sourced::value, Sourced::confirmed).containsExactly(5, false);
        assertThat(cooperation.caps().total()).isNotNull().extracting(Sourced::value).isEqualTo(10);
        assertThat(cooperation.caps().asApplicant()).isNull();
    }
}
