package eu.inclusion.pathway.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of both generations of the programme: 2014-2020 with its Strategic Partnerships, and the calls from 2025. */
class GenerationsTest {

    private final RuleSets ruleSets = RuleSets.shipped();

    @Test
    void theCallsAndActionsThatHaveRulesAreKnown() {
        List<RuleSets.Key> strategic = IntStream.rangeClosed(2014, 2020).boxed().flatMap(year -> Arrays.stream(Action.values())
                .filter(action -> action.compareTo(Action.KA205) <= 0 && (action != Action.KA200 || year <= 2015))
                .map(action -> new RuleSets.Key(year, action))).toList();
        List<RuleSets.Key> today = Stream.of(2025, 2026).flatMap(year -> Stream.of(Action.KA210, Action.KA220)
                .map(action -> new RuleSets.Key(year, action))).toList();
        assertThat(ruleSets.known()).containsAll(strategic).containsAll(today).contains(new RuleSets.Key(2026, Action.KA240))
                .hasSize(strategic.size() + today.size() + 1);
    }

    @Test
    void theRulesOf2027AreNotKnownYet() {
        assertThat(ruleSets.known()).noneMatch(known -> known.callYear() > 2026);
    }

    @ParameterizedTest
    @CsvSource({"2014, KA200, 24, 36", "2015, KA203, 24, 36", "2016, KA201, 12, 36", "2018, KA203, 24, 36", "2020, KA204, 12, 36",
        "2019, KA205, 6, 36", "2026, KA240, 36, 36"})
    void aProjectLastsAsLongAsItsCallAllows(int year, Action action, int least, int most) {
        RuleSet.Project project = rules(year, action).project();
        assertThat(project.minimumMonths().value()).isEqualTo(least);
        assertThat(project.maximumMonths().value()).isEqualTo(most);
    }

    @Test
    void inTheFirstCallsAProjectLastedTwoOrThreeYears() {
        assertThat(rules(2014, Action.KA202).project().onlyMonths()).isNotNull()
                .extracting(Sourced::value).isEqualTo(Set.of(24, 36));
        assertThat(rules(2016, Action.KA202).project().onlyMonths()).isNull();
    }

    @Test
    void higherEducationHadInnovationOnly() {
        assertThat(types(2018, Action.KA203)).containsOnly(ProjectType.INNOVATION);
        assertThat(types(2015, Action.KA203)).containsOnly(ProjectType.INNOVATION);
        assertThat(types(2018, Action.KA201)).containsOnly(ProjectType.values());
        assertThat(rules(2025, Action.KA220).project().types()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"6, 75000", "24, 300000", "36, 450000", "48, 450000"})
    void aGrantOfUnitCostsGrowsWithTheMonthsUpToACeiling(int months, int ceiling) {
        RuleSet.UnitCosts units = rules(2019, Action.KA205).project().unitCosts();
        assertThat(units).isNotNull().extracting(costs -> costs.ceiling(months)).isEqualTo(ceiling);
    }

    @ParameterizedTest
    @CsvSource({"2015, KA201, 24, 30", "2015, KA201, 36, 36", "2025, KA210, 24, 30", "2025, KA220, 30, 36", "2025, KA220, 36, 36"})
    void aProjectIsExtendedUpToItsCeiling(int year, Action action, int months, int longest) {
        assertThat(rules(year, action).project().monthsWithExtension(months)).isEqualTo(longest);
    }

    @Test
    void whereNoExtensionIsKnownThereIsNone() {
        assertThat(rules(2026, Action.KA240).project().monthsWithExtension(36)).isEqualTo(36);
    }

    @Test
    void aSmallerConsortiumWasEnoughForSomeAndIsNotConfirmed() {
        assertThat(rules(2019, Action.KA205).consortium().smaller()).isNotNull()
                .extracting(smaller -> smaller.organisations().value(), smaller -> smaller.organisations().confirmed())
                .containsExactly(2, false);
        assertThat(rules(2019, Action.KA202).consortium().smaller()).isNull();
    }

    @Test
    void thereWereThreeRoundsAYearInYouthAndOneElsewhere() {
        assertThat(rules(2017, Action.KA205).rounds()).hasSize(3);
        assertThat(rules(2017, Action.KA204).rounds()).singleElement().extracting(Round::closesAt)
                .isEqualTo(Instant.parse("2017-03-29T10:00:00Z"));
    }

    @Test
    void theYearOfTheVirusClosedLater() {
        assertThat(rules(2020, Action.KA201).round(1)).get().extracting(Round::closesAt).isEqualTo(Instant.parse("2020-04-23T10:00:00Z"));
        assertThat(rules(2020, Action.KA205).round(2)).get().extracting(Round::closesAt).isEqualTo(Instant.parse("2020-05-07T10:00:00Z"));
    }

    @Test
    void whatWasOnlyRememberedOrCarriedOverIsNotConfirmed() {
        assertThat(rules(2019, Action.KA204).round(1)).get().extracting(round -> round.deadline().confirmed()).isEqualTo(false);
        assertThat(rules(2026, Action.KA220).award().threshold().confirmed()).isFalse();
        assertThat(rules(2026, Action.KA210).award().threshold().confirmed()).isTrue();
    }

    @Test
    void aCallOpenedWithAnotherDeadlineKeepsEverythingElse() {
        RuleSet rules = rules(2025, Action.KA210);
        RuleSet opened = rules.withDeadline(1, LocalDateTime.of(2025, 3, 12, 12, 0));
        assertThat(opened.round(1)).get().extracting(Round::closesAt).isEqualTo(Instant.parse("2025-03-12T11:00:00Z"));
        assertThat(opened.round(2)).isEqualTo(rules.round(2));
        assertThat(opened.withDeadline(1, LocalDateTime.of(2025, 3, 5, 12, 0))).isEqualTo(rules);
    }

    private RuleSet rules(int year, Action action) {
        return ruleSets.find(year, action).orElseThrow();
    }

    private Iterable<ProjectType> types(int year, Action action) {
        Sourced<Set<ProjectType>> types = rules(year, action).project().types();
        return types == null ? List.of() : types.value();
    }
}
