package eu.inclusion.pathway.eligibility;

import static eu.inclusion.pathway.eligibility.Applications.associated;
import static eu.inclusion.pathway.eligibility.Applications.cooperation;
import static eu.inclusion.pathway.eligibility.Applications.organisation;
import static eu.inclusion.pathway.eligibility.Applications.smallScale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.inclusion.pathway.finding.ActivityFacts;
import eu.inclusion.pathway.finding.BudgetLine;
import eu.inclusion.pathway.finding.EligibilityReport;
import eu.inclusion.pathway.finding.Euro;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.Outcome;
import eu.inclusion.pathway.finding.ProjectFacts;
import eu.inclusion.pathway.programme.Country;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the form asks of the project beyond dates and sum: choices, budget, activities, summary. */
class ProjectDetailRulesTest {

    private static final List<String> FOUR = List.of("INCLUSION", "DIGITAL", "ENVIRONMENT", "YOU_EMPLOYABILITY");

    @Test
    void oneMainPriorityAndTwoMoreAndThreeTopicsAreFine() {
        assertThat(smallScale().choosing(FOUR.subList(0, 3)).with(topics("A", "B", "C")).checked().outcome()).isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void moreThanTheFormTakesNeedsAHuman() {
        EligibilityReport report = smallScale().choosing(FOUR).with(topics("A", "B", "C", "D")).checked();
        assertThat(report.outcome()).isEqualTo(Outcome.NEEDS_HUMAN);
        assertThat(report.findings()).extracting(Finding::messageKey, Finding::figures).containsExactly(
                tuple("eligibility.choices.priorities", List.of(4, 2)),
                tuple("eligibility.choices.topics", List.of(4, 3)));
    }

    @Test
    void whoIsNotAskedForTopicsIsNotCounted() {
        assertThat(smallScale().choosing(FOUR).checked().outcome()).isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void theAmountsAddUpToTheLumpSum() {
        assertThat(smallScale().spending(line("A", 20_000), line("B", 40_000)).checked().outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(smallScale().spending(line("A", 20_000), line("B", 39_999)).checked().findings()).singleElement()
                .satisfies(finding -> {
                    assertThat(finding.messageKey()).isEqualTo("eligibility.budget.differs");
                    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
                    assertThat(finding.figures()).containsExactly(new Euro(59_999), new Euro(60_000));
                });
    }

    @Test
    void hugeAmountsAreAddedUpWithoutOverflow() {
        assertThat(smallScale().spending(line("A", Integer.MAX_VALUE), line("B", Integer.MAX_VALUE)).checked().findings())
                .singleElement().satisfies(finding -> assertThat(finding.figures()).contains(new Euro(2L * Integer.MAX_VALUE)));
    }

    @Test
    void amountsThatAreMissingNeedAHumanAndNegativeOnesAreNoAmounts() {
        assertThat(smallScale().spending().checked().findings()).extracting(Finding::messageKey).containsExactly("eligibility.budget.empty");
        assertThat(smallScale().spending(line("A", null), line(null, null)).checked().findings()).singleElement()
                .satisfies(finding -> {
                    assertThat(finding.messageKey()).isEqualTo("eligibility.budget.amount-unknown");
                    assertThat(finding.figures().get(0)).hasToString("[A, 2]");
                });
        assertThat(smallScale().spending(line("A", -1), line("B", 60_001)).checked().findings())
                .extracting(Finding::messageKey).containsExactly("eligibility.budget.negative");
    }

    @ParameterizedTest
    @CsvSource({"50000, ELIGIBLE", "50001, NOT_ELIGIBLE"})
    void managementTakesAFifthOfTheLumpSumAtMost(int management, Outcome outcome) {
        assertThat(cooperation().spending(new BudgetLine("Management", management, true), line("B", 250_000 - management)).checked()
                .outcome()).isEqualTo(outcome);
    }

    @Test
    void aShareThatIsNotConfirmedNeedsAHuman() {
        assertThat(cooperation().nextYear().spending(new BudgetLine("Management", 60_000, true), line("B", 190_000)).checked()
                .of("management-share")).extracting(Finding::outcome).containsExactly(Outcome.NEEDS_HUMAN);
    }

    @Test
    void aBudgetThatNamesNoManagementNeedsAHuman() {
        assertThat(cooperation().spending(line("A", 250_000)).checked().findings()).extracting(Finding::messageKey)
                .containsExactly("eligibility.management-share.not-named");
        assertThat(smallScale().spending(line("A", 60_000)).checked().outcome()).isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void theSummaryIsThereInEnglish() {
        assertThat(smallScale().with(summary(true)).checked().outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(smallScale().with(summary(null)).checked().outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(smallScale().with(summary(false)).checked().findings()).singleElement()
                .extracting(Finding::rule, Finding::outcome).containsExactly("summary", Outcome.NOT_ELIGIBLE);
    }

    @ParameterizedTest
    @CsvSource({"2025-09-01, 2026-08-31, ", "2025-08-31, 2025-09-02, outside-the-project", "2026-08-30, 2026-09-01, outside-the-project",
        "2025-10-02, 2025-10-01, ends-before-it-starts", "2026-02-28, 2026-02-28, "})
    void activitiesTakePlaceWhileTheProjectLasts(LocalDate from, LocalDate until, @Nullable String found) {
        List<Finding> findings = smallScale().doing(new ActivityFacts("Exchange", new Country("BE"), from, until)).checked().findings();
        assertThat(findings).extracting(Finding::messageKey)
                .isEqualTo(found == null ? List.of() : List.of("eligibility.activity-dates." + found));
        assertThat(findings).allMatch(finding -> finding.outcome() == Outcome.NEEDS_HUMAN);
    }

    @Test
    void activitiesWithoutDatesOrVenueAreNotJudged() {
        assertThat(smallScale().doing(new ActivityFacts(null, null, null, null)).checked().outcome()).isEqualTo(Outcome.ELIGIBLE);
    }

    @ParameterizedTest
    @CsvSource({"BE, ", "NL, ", "LU, seat", "FR, seat", "ES, elsewhere", "UA, elsewhere"})
    void activitiesTakePlaceWhereTheOrganisationsAre(String venue, @Nullable String found) {
        List<Finding> findings = smallScale().doing(at(venue)).checked().findings();
        assertThat(findings).extracting(Finding::messageKey)
                .isEqualTo(found == null ? List.of() : List.of("eligibility.activity-venue." + found));
    }

    @Test
    void inCooperationPartnershipsTheyAlsoTakePlaceAtAssociatedPartners() {
        assertThat(cooperation().withAlso(associated("ES")).doing(at("ES")).checked().outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(smallScale().withAlso(associated("ES")).doing(at("ES")).checked().of("activity-venue")).hasSize(1);
    }

    @Test
    void aVenueIsNotJudgedWhileACountryIsMissing() {
        assertThat(smallScale().with(organisation("E10000002", null)).doing(at("ES")).checked().of("activity-venue")).isEmpty();
    }

    private static ProjectFacts topics(String... topics) {
        return new ProjectFacts(null, List.of(topics), null, null, null);
    }

    private static ProjectFacts summary(@Nullable Boolean inEnglish) {
        return new ProjectFacts(null, null, null, null, inEnglish);
    }

    private static BudgetLine line(@Nullable String title, @Nullable Integer amount) {
        return new BudgetLine(title, amount, false);
    }

    private static ActivityFacts at(String venue) {
        return new ActivityFacts("Meeting", new Country(venue), null, null);
    }
}
