package eu.inclusion.pathway.fit;

import static eu.inclusion.pathway.fit.ActionFit.Verdict.AFTER_CHANGES;
import static eu.inclusion.pathway.fit.ActionFit.Verdict.DOES_NOT_FIT;
import static eu.inclusion.pathway.fit.ActionFit.Verdict.FITS;
import static eu.inclusion.pathway.fit.Ideas.flemishYouthClub;
import static eu.inclusion.pathway.programme.Action.KA210;
import static eu.inclusion.pathway.programme.Action.KA220;
import static eu.inclusion.pathway.programme.Action.KA240;
import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.call.Call;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Field;
import eu.inclusion.pathway.programme.Impact;
import eu.inclusion.pathway.programme.OrganisationType;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.RuleSets;
import eu.inclusion.pathway.routing.DecidedField;
import eu.inclusion.pathway.routing.FieldDecision;
import eu.inclusion.pathway.routing.ManagedBy;
import eu.inclusion.pathway.routing.Route;
import eu.inclusion.pathway.routing.RouteReason;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which action fits whom: many organisations and what they are told. */
class FitAdvisorTest {

    private static final LocalDateTime JANUARY = LocalDateTime.of(2025, 1, 15, 9, 0);

    static Stream<Arguments> organisations() {
        return Stream.of(
                Arguments.of("a youth club that is new, with one partner abroad", flemishYouthClub().with("PL"), KA210, FITS, "BE05"),
                Arguments.of("the same for a school project", flemishYouthClub().impact(Impact.SCHOOL).with("PL"), KA210, FITS, "BE02"),
                Arguments.of("the same for adults", flemishYouthClub().impact(Impact.ADULT).with("PL"), KA210, FITS, "BE02"),
                Arguments.of("a school in Finland", flemishYouthClub().in("FI").of(OrganisationType.SCHOOL).impact(Impact.SCHOOL).with("NL"),
                        KA210, FITS, "FI01"),
                Arguments.of("who wants 60 000 euro", flemishYouthClub().with("PL", "FI").asking(60_000), KA210, FITS, "BE05"),
                Arguments.of("who wants 250 000 euro with two partners", flemishYouthClub().with("PL", "FI").asking(250_000), KA220, FITS, "BE05"),
                Arguments.of("who applied before, with two partners",
                        flemishYouthClub().background(FitProfile.Background.APPLIED).with("PL", "FI"), KA220, FITS, "BE05"),
                Arguments.of("who is new, with two partners",
                        flemishYouthClub().background(FitProfile.Background.NEW).with("PL", "FI"), KA210, FITS, "BE05"),
                Arguments.of("who wants three years", flemishYouthClub().with("PL", "FI").lasting(36), KA220, FITS, "BE05"),
                Arguments.of("who wants eight months", flemishYouthClub().with("PL", "FI").lasting(8), KA210, FITS, "BE05"),
                Arguments.of("who has nobody yet", flemishYouthClub(), KA210, AFTER_CHANGES, "BE05"),
                Arguments.of("whose partner is in the same country", flemishYouthClub().with("BE"), KA210, AFTER_CHANGES, "BE05"),
                Arguments.of("with a partner in Morocco", flemishYouthClub().with("PL", "MA"), KA210, AFTER_CHANGES, "BE05"),
                Arguments.of("with partners in Poland, Finland and Morocco", flemishYouthClub().with("PL", "FI", "MA"), KA220, FITS, "BE05"),
                Arguments.of("a university project", flemishYouthClub().impact(Impact.HIGHER_EDUCATION).with("PL", "FI"), KA220, FITS, "BE02"),
                Arguments.of("an organisation of last year", flemishYouthClub().established(LocalDate.of(2024, 2, 1)).with("PL", "FI"),
                        KA210, FITS, "BE05"),
                Arguments.of("in Norway", flemishYouthClub().in("NO").impact(Impact.SCHOOL).with("PL"), KA210, FITS, "NO01"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("organisations")
    void theActionThatFitsBestComesFirst(String who, Ideas idea, Action action, ActionFit.Verdict verdict, String agency) {
        FitAdvice advice = advised(idea, JANUARY);

        ActionFit best = advice.best().orElseThrow();
        assertThat(best.occasion().action()).isEqualTo(action);
        assertThat(best.verdict()).isEqualTo(verdict);
        assertThat(advice.route().flatMap(Route::nationalAgency).orElseThrow().code().value()).isEqualTo(agency);
    }

    @Test
    void aGroupWithoutALegalFormHasNoActionOfItsOwn() {
        FitAdvice advice = advised(flemishYouthClub().of(OrganisationType.INFORMAL_GROUP_OF_YOUNG_PEOPLE).with("PL"), JANUARY);

        assertThat(advice.best()).isEmpty();
        assertThat(of(KA210, advice).broken()).extracting(Finding::rule).contains("informal-group");
    }

    @Test
    void whoIsOutsideTheProgrammeCannotApply() {
        FitAdvice advice = advised(flemishYouthClub().in("MA").with("PL"), JANUARY);

        assertThat(advice.best()).isEmpty();
        assertThat(advice.route().orElseThrow().reason()).isEqualTo(RouteReason.COUNTRY_NOT_IN_PROGRAMME);
    }

    @Test
    void sportGoesToEacea() {
        FitAdvice advice = advised(flemishYouthClub().impact(Impact.SPORT).with("PL"), JANUARY);

        assertThat(advice.route().orElseThrow().managedBy()).isEqualTo(ManagedBy.EACEA);
        assertThat(advice.actions()).allMatch(ActionFit::goesToEacea);
    }

    @Test
    void aEuropeanNgoGoesToEaceaWithALargeProjectAndToItsAgencyWithASmallOne() {
        FitAdvice advice = advised(flemishYouthClub().of(OrganisationType.EUROPEAN_NGO).with("PL", "FI"), JANUARY);

        assertThat(of(KA220, advice).goesToEacea()).isTrue();
        assertThat(of(KA210, advice).goesToEacea()).isFalse();
        assertThat(advice.best().orElseThrow().occasion().action()).isEqualTo(KA210);
    }

    @Test
    void whatIsFineIsSaidAndWhatIsMissing() {
        ActionFit small = of(KA210, advised(flemishYouthClub().with("MA").asking(60_000).lasting(30), JANUARY));

        assertThat(small.fine()).contains("applicant-country", "field-offered", "lump-sum").doesNotContain("duration", "minimum-consortium");
        assertThat(small.broken()).extracting(Finding::rule).containsExactlyInAnyOrder("minimum-consortium", "partner-country", "duration");
    }

    @Test
    void whatWasNotAskedIsNotHeldAgainstAnybody() {
        ActionFit small = of(KA210, advised(flemishYouthClub().with("PL"), JANUARY));

        assertThat(small.toFindOut()).extracting(Finding::rule).containsExactlyInAnyOrder("lump-sum", "duration");
        assertThat(small.forAPerson()).isEmpty();
    }

    @Test
    void aUniversityWithoutItsCharterIsTold() {
        Ideas university = flemishYouthClub().of(OrganisationType.HIGHER_EDUCATION_INSTITUTION).impact(Impact.HIGHER_EDUCATION).with("PL", "FI");

        assertThat(of(KA220, advised(university.charter(true), JANUARY)).fine()).contains("higher-education-charter");
        assertThat(of(KA220, advised(university.charter(false), JANUARY)).broken()).extracting(Finding::rule).contains("higher-education-charter");
        assertThat(of(KA210, advised(university, JANUARY)).verdict()).isEqualTo(DOES_NOT_FIT);
    }

    @Test
    void anOrganisationThatIsTooYoungForALargeProjectIsToldSo() {
        ActionFit large = of(KA220, advised(flemishYouthClub().established(LocalDate.of(2024, 2, 1)).with("PL", "FI"), JANUARY));

        assertThat(large.verdict()).isEqualTo(DOES_NOT_FIT);
        assertThat(large.broken()).extracting(Finding::rule).containsExactly("applicant-established");
    }

    @Test
    void aSchoolAuthorityWithSchoolsAndAnAuthorityAbroadIsSentToTheActionMadeForIt() {
        Ideas authority = flemishYouthClub().of(OrganisationType.SCHOOL_AUTHORITY).impact(Impact.SCHOOL)
                .withKind(OrganisationType.SCHOOL, "BE", "BE", "PL", "PL").withKind(OrganisationType.SCHOOL_AUTHORITY, "PL");
        RuleSet rules = RuleSets.shipped().find(2026, KA240).orElseThrow();
        Call call = opened(rules, 1, LocalDateTime.of(2025, 1, 1, 0, 0));

        ActionFit best = advised(authority, JANUARY, call).best().orElseThrow();
        assertThat(best.occasion().action()).isEqualTo(KA240);
        assertThat(best.fine()).contains("applicant-kind", "school-consortium");
    }

    @Test
    void aSchoolAuthorityOnItsOwnIsToldWhomItMisses() {
        ActionFit schools = of(KA240, advised(flemishYouthClub().of(OrganisationType.SCHOOL_AUTHORITY).impact(Impact.SCHOOL).with("PL"), JANUARY));

        assertThat(schools.verdict()).isEqualTo(AFTER_CHANGES);
        assertThat(schools.broken()).extracting(Finding::rule).contains("school-consortium");
    }

    @Test
    void aYouthClubIsNotSentToTheActionOfSchoolAuthorities() {
        assertThat(of(KA240, advised(flemishYouthClub().impact(Impact.SCHOOL).with("PL"), JANUARY)).verdict()).isEqualTo(DOES_NOT_FIT);
    }

    @Test
    void theRoundIsTheOneInWhichTheProjectCanStart() {
        Ideas idea = flemishYouthClub().with("PL");

        assertThat(of(KA210, advised(idea, JANUARY)).occasion().round().number()).isEqualTo(1);
        assertThat(of(KA210, advised(idea.starting(LocalDate.of(2026, 3, 1)), JANUARY)).occasion().round().number()).isEqualTo(2);
    }

    @Test
    void withoutAKnownFieldEveryPlaceOfTheImpactHasItsWay() {
        FitAdvice advice = advised(flemishYouthClub().impact(null).with("PL"), JANUARY);

        assertThat(advice.ways()).hasSize(Impact.values().length);
        assertThat(advice.route()).isEmpty();
        assertThat(advice.best().orElseThrow().occasion().action()).isEqualTo(KA210);
    }

    @Test
    void noDateIsInventedWhenTheLastDeadlineHasPassed() {
        FitAdvice advice = advised(flemishYouthClub().established(LocalDate.of(2034, 2, 1)).with("PL", "FI"), LocalDateTime.of(2035, 1, 1, 9, 0));

        assertThat(advice.actions()).isNotEmpty().allSatisfy(fit -> {
            assertThat(fit.occasion().state()).isEqualTo(Occasion.State.NOT_PUBLISHED);
            assertThat(fit.occasion().round()).isNull();
        });
        assertThat(of(KA220, advice).broken()).isEmpty();
        assertThat(of(KA220, advice).toFindOut()).extracting(Finding::rule).contains("applicant-established");
    }

    @Test
    void anOpenedCallCountsAndOneThatOpensLaterIsAnnounced() {
        RuleSet rules = RuleSets.shipped().find(2025, KA210).orElseThrow();
        Ideas idea = flemishYouthClub().with("PL");

        assertThat(of(KA210, advised(idea, JANUARY, opened(rules, 1, LocalDateTime.of(2025, 1, 1, 0, 0)))).occasion().state())
                .isEqualTo(Occasion.State.OPEN);
        assertThat(of(KA210, advised(idea, JANUARY, opened(rules, 1, LocalDateTime.of(2025, 2, 1, 0, 0)))).occasion().state())
                .isEqualTo(Occasion.State.ANNOUNCED);
        assertThat(of(KA210, advised(idea, JANUARY)).occasion().state()).isEqualTo(Occasion.State.EXPECTED);
    }

    @Test
    void aRoundThatTheAgencyDoesNotOpenIsNotOffered() {
        RuleSet rules = RuleSets.shipped().find(2025, KA210).orElseThrow();
        LocalDateTime may = LocalDateTime.of(2025, 5, 1, 9, 0);
        Call second = opened(rules, 2, LocalDateTime.of(2025, 4, 1, 0, 0));
        Ideas idea = flemishYouthClub().with("PL");

        assertThat(of(KA210, advised(idea, may, second)).perhaps()).isTrue();
        assertThat(of(KA210, advised(idea, may, takingPart(second, true))).perhaps()).isFalse();
        assertThat(of(KA210, advised(idea, may, takingPart(second, false))).occasion().state()).isNotEqualTo(Occasion.State.OPEN);
    }

    private static Call opened(RuleSet rules, int round, LocalDateTime opens) {
        return new Call(rules, round, opens.atZone(ProgrammeTime.ZONE).toInstant(), Map.of());
    }

    private static Call takingPart(Call call, boolean says) {
        return new Call(call.rules(), call.number(), call.opensAt(), Map.of(new AgencyCode("BE05"), says));
    }

    private static FitAdvice advised(Ideas idea, LocalDateTime now, Call... calls) {
        Clock clock = Clock.fixed(now.atZone(ProgrammeTime.ZONE).toInstant(), ProgrammeTime.ZONE);
        return FitAdvisor.shipped(fields(), List.of(calls), clock).advise(idea.profile());
    }

    private static ActionFit of(Action action, FitAdvice advice) {
        return advice.actions().stream().filter(fit -> fit.occasion().action() == action).findFirst().orElseThrow();
    }

    private static FieldDecision fields() {
        List<Field> byImpact = List.of(Field.YOUTH, Field.SCHOOL, Field.VET, Field.HIGHER_EDUCATION, Field.ADULT, Field.SPORT);
        return (impact, year) -> new DecidedField(byImpact.get(impact.ordinal()), impact == Impact.SPORT ? ManagedBy.EACEA : ManagedBy.NATIONAL_AGENCY);
    }
}
