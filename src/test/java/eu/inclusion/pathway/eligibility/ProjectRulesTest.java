package eu.inclusion.pathway.eligibility;

import static eu.inclusion.pathway.eligibility.Applications.cooperation;
import static eu.inclusion.pathway.eligibility.Applications.establishedOn;
import static eu.inclusion.pathway.eligibility.Applications.smallScale;
import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.Outcome;
import eu.inclusion.pathway.programme.Field;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the project is and when: duration, lump sum, deadline, start, priorities, age of the applicant. */
class ProjectRulesTest {

    @ParameterizedTest
    @CsvSource({"0, NOT_ELIGIBLE", "5, NOT_ELIGIBLE", "6, ELIGIBLE", "24, ELIGIBLE", "25, NOT_ELIGIBLE"})
    void aSmallScalePartnershipLastsSixToTwentyFourMonths(int months, Outcome outcome) {
        assertThat(smallScale().lasting(months).checked().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"11, NOT_ELIGIBLE", "12, ELIGIBLE", "36, ELIGIBLE", "37, NOT_ELIGIBLE"})
    void aCooperationPartnershipLastsTwelveToThirtySixMonths(int months, Outcome outcome) {
        assertThat(cooperation().lasting(months).checked().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"30000, ELIGIBLE", "60000, ELIGIBLE", "59999, NOT_ELIGIBLE", "120000, NOT_ELIGIBLE", "0, NOT_ELIGIBLE"})
    void theLumpSumIsOneOfTheAction(int euro, Outcome outcome) {
        assertThat(smallScale().asking(euro).checked().outcome()).isEqualTo(outcome);
    }

    @Test
    void theLastSecondIsInTimeAndTheNextIsLate() {
        assertThat(smallScale().submitted("2025-03-05T11:00:00Z").checked().outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(smallScale().submitted("2025-03-05T11:00:01Z").checked().findings()).singleElement()
                .extracting(Finding::messageKey).isEqualTo("eligibility.deadline.late");
    }

    @Test
    void theSecondRoundClosesAtNoonOfSummerTime() {
        assertThat(smallScale().round(2).starting("2026-01-01").submitted("2025-10-01T10:00:00Z").checked().outcome())
                .isEqualTo(Outcome.ELIGIBLE);
        assertThat(smallScale().round(2).starting("2026-01-01").submitted("2025-10-01T10:00:01Z").checked().outcome())
                .isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void whetherTheSecondRoundIsOpenNeedsAHumanUnlessItIsNamed() {
        assertThat(smallScale().starting("2026-01-01").submitted("2025-09-20T10:00:00Z").checked().findings())
                .singleElement().satisfies(finding -> {
                    assertThat(finding.messageKey()).isEqualTo("eligibility.deadline.optional-round");
                    assertThat(finding.outcome()).isEqualTo(Outcome.NEEDS_HUMAN);
                });
    }

    @Test
    void aRoundThatDoesNotExistIsRefused() {
        assertThat(smallScale().round(3).checked().findings()).extracting(Finding::messageKey)
                .containsExactly("eligibility.deadline.no-such-round");
    }

    @Test
    void aSubmissionYearsBeforeTheCallNeedsAHuman() {
        assertThat(smallScale().submitted("1999-03-01T10:00:00Z").checked().findings()).extracting(Finding::messageKey)
                .containsExactly("eligibility.deadline.too-early");
    }

    @ParameterizedTest
    @CsvSource({"2025-08-31, NOT_ELIGIBLE", "2025-09-01, ELIGIBLE", "2025-12-31, ELIGIBLE", "2026-01-01, NOT_ELIGIBLE"})
    void projectsOfTheFirstRoundStartInAutumn(String start, Outcome outcome) {
        assertThat(smallScale().starting(start).checked().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, NOT_ELIGIBLE", "2026-01-01, ELIGIBLE", "2026-08-31, ELIGIBLE", "2026-09-01, NOT_ELIGIBLE"})
    void projectsOfTheSecondRoundStartInTheNextYear(String start, Outcome outcome) {
        assertThat(smallScale().round(2).submitted("2025-09-30T10:00:00Z").starting(start).checked().outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DIGITAL_TRANSFORMATION", "YOU_EMPLOYABILITY", "you-employability"})
    void onePriorityOfTheFieldOrAHorizontalOneIsEnough(String code) {
        assertThat(smallScale().choosing(List.of("SCH_STEM", code)).checked().outcome()).isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void prioritiesOfAnotherFieldAreNotEnough() {
        assertThat(smallScale().choosing(List.of("SCH_STEM")).checked().outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(smallScale().field(Field.SCHOOL).choosing(List.of("SCH_STEM")).checked().outcome())
                .isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void noPriorityIsNotEnoughAndAnUnknownOneNeedsAHuman() {
        assertThat(smallScale().choosing(List.of()).checked().outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(smallScale().choosing(List.of("NATIONAL_CONTEXT")).checked().outcome()).isEqualTo(Outcome.NEEDS_HUMAN);
    }

    @Test
    void aPriorityOfAFieldNeedsAHumanWhileTheFieldIsUnknown() {
        assertThat(smallScale().field(null).choosing(List.of("YOU_EMPLOYABILITY")).checked().of("priority"))
                .extracting(Finding::outcome).containsExactly(Outcome.NEEDS_HUMAN);
    }

    @Test
    void theApplicantOfACooperationPartnershipHasExistedForTwoYears() {
        assertThat(cooperation().by(establishedOn(LocalDate.of(2023, 3, 5))).checked().outcome())
                .isEqualTo(Outcome.ELIGIBLE);
        assertThat(cooperation().by(establishedOn(LocalDate.of(2023, 3, 6))).checked().findings())
                .extracting(Finding::messageKey).containsExactly("eligibility.applicant-established.too-young");
        assertThat(cooperation().by(establishedOn(null)).checked().outcome()).isEqualTo(Outcome.NEEDS_HUMAN);
    }

    @Test
    void theTwoYearsCountFromTheDeadlineOfItsRound() {
        assertThat(cooperation().round(2).submitted("2025-09-30T10:00:00Z").starting("2026-01-01")
                .by(establishedOn(LocalDate.of(2023, 10, 1))).checked().outcome()).isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void whileTheRoundIsUnknownAnApplicantOldEnoughForOneRoundOnlyNeedsAHuman() {
        assertThat(cooperation().submitted(null).starting(null).by(establishedOn(LocalDate.of(2023, 6, 1))).checked()
                .of("applicant-established")).extracting(Finding::outcome).containsExactly(Outcome.NEEDS_HUMAN);
    }

    @Test
    void aSmallScalePartnershipDoesNotAskHowLongTheApplicantHasExisted() {
        assertThat(smallScale().by(establishedOn(LocalDate.of(2025, 3, 1))).checked().outcome()).isEqualTo(Outcome.ELIGIBLE);
    }
}
