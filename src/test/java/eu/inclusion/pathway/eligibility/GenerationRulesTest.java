package eu.inclusion.pathway.eligibility;

import static eu.inclusion.pathway.eligibility.Applications.cooperation;
import static eu.inclusion.pathway.eligibility.Applications.organisation;
import static eu.inclusion.pathway.eligibility.Applications.schoolDevelopment;
import static eu.inclusion.pathway.eligibility.Applications.strategic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityReport;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.OrganisationFacts;
import eu.inclusion.pathway.finding.Outcome;
import eu.inclusion.pathway.finding.ProjectFacts;
import eu.inclusion.pathway.finding.Who;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.OrganisationType;
import eu.inclusion.pathway.programme.ProjectType;
import eu.inclusion.pathway.programme.RuleSets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same rules in other calls: Strategic Partnerships 2014-2020, call 2026, and European Partnerships for School Development. */
class GenerationRulesTest {

    @Test
    void aStrategicPartnershipIsJudgedByItsOwnRulesAndItsPrioritiesByAPerson() {
        assertThat(strategic(Action.KA201, 2018).checked().findings()).extracting(Finding::messageKey)
                .containsExactly("eligibility.priority.not-recognised");
    }

    @ParameterizedTest
    @CsvSource({"KA203, EXCHANGE_OF_PRACTICES, NOT_ELIGIBLE", "KA203, INNOVATION, ", "KA201, EXCHANGE_OF_PRACTICES, ", "KA203, , NEEDS_HUMAN"})
    void higherEducationKnewInnovationOnly(Action action, @Nullable ProjectType type, @Nullable Outcome outcome) {
        EligibilityReport report = strategic(action, 2018).with(new ProjectFacts(type, null, null, null, null)).checked();
        assertThat(report.of("project-type")).extracting(Finding::outcome)
                .isEqualTo(outcome == null ? List.of() : List.of(outcome));
    }

    @Test
    void beforeTheTypesAreSureAPersonLooks() {
        assertThat(strategic(Action.KA203, 2014).with(new ProjectFacts(ProjectType.EXCHANGE_OF_PRACTICES, null, null, null, null)).checked()
                .of("project-type")).extracting(Finding::outcome).containsExactly(Outcome.NEEDS_HUMAN);
    }

    @ParameterizedTest
    @CsvSource({"24, ", "36, ", "30, not-offered", "23, too-short", "37, too-long"})
    void theFirstCallsKnewTwoOrThreeYears(int months, @Nullable String found) {
        assertThat(strategic(Action.KA202, 2015).lasting(months).checked().of("duration")).extracting(Finding::messageKey)
                .isEqualTo(found == null ? List.of() : List.of("eligibility.duration." + found));
    }

    @ParameterizedTest
    @CsvSource({"24, 300000, ", "24, 300001, NOT_ELIGIBLE", "36, 450000, ", "36, 450001, NOT_ELIGIBLE", ", 450000, ", "24, , NEEDS_HUMAN"})
    void aGrantOfUnitCostsStaysBelowItsCeiling(@Nullable Integer months, @Nullable Integer grant, @Nullable Outcome outcome) {
        EligibilityReport report = strategic(Action.KA204, 2017).lasting(months).asking(grant).checked();
        assertThat(report.of("grant-ceiling")).extracting(Finding::outcome)
                .isEqualTo(outcome == null ? List.of() : List.of(outcome));
        assertThat(report.of("lump-sum")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BR", "US", "CH", "RU", "BY", "JP"})
    void partnersCameFromTheWholeWorldWhenAHumanSawTheirAddedValue(String country) {
        EligibilityReport report = strategic(Action.KA203, 2019).withAlso(organisation("E10000009", country)).checked();
        assertThat(report.of("partner-country")).extracting(Finding::messageKey)
                .containsExactly("eligibility.partner-country.added-value-anywhere");
        assertThat(report.strikable()).containsExactly(new Who(3, null));
    }

    @Test
    void anApplicantOfAPartnerCountryWasNeverEligible() {
        assertThat(strategic(Action.KA203, 2019).by(organisation("E10000001", "BR")).checked().of("applicant-country"))
                .extracting(Finding::outcome).containsExactly(Outcome.NOT_ELIGIBLE);
        assertThat(strategic(Action.KA203, 2018).by(organisation("E10000001", "RS")).checked().of("applicant-country")).hasSize(1);
        assertThat(strategic(Action.KA203, 2018).by(organisation("E10000001", "UK")).checked().of("applicant-country")).isEmpty();
    }

    @Test
    void informalGroupsOfYoungPeopleTookPartThen() {
        OrganisationFacts group = organisation("E10000009", "FR", OrganisationType.INFORMAL_GROUP_OF_YOUNG_PEOPLE);
        assertThat(strategic(Action.KA205, 2018).withAlso(group).checked().of("informal-group")).isEmpty();
        assertThat(cooperation().withAlso(group).checked().of("informal-group")).hasSize(1);
    }

    @Test
    void aSmallerConsortiumNeedsAHumanWhereItMayHaveBeenEnough() {
        assertThat(strategic(Action.KA205, 2018).with(organisation("E10000002", "NL")).checked().of("minimum-consortium"))
                .extracting(Finding::messageKey).containsExactly("eligibility.minimum-consortium.smaller");
        assertThat(strategic(Action.KA204, 2018).with(organisation("E10000002", "NL")).checked().of("minimum-consortium"))
                .extracting(Finding::outcome).containsExactly(Outcome.NOT_ELIGIBLE);
        assertThat(strategic(Action.KA205, 2018).with(organisation("E10000002", "BE")).checked().of("minimum-consortium"))
                .extracting(Finding::outcome).containsExactly(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void thePicOfNineDigitsWasUsedThen() {
        assertThat(strategic(Action.KA201, 2016).by(organisation("949123456", "BE")).checked().of("organisation-id")).isEmpty();
        assertThat(strategic(Action.KA201, 2016).by(organisation("94912345", "BE")).checked().of("organisation-id")).hasSize(1);
        assertThat(cooperation().by(organisation("949123456", "BE")).checked().of("organisation-id")).hasSize(1);
    }

    @Test
    void aDeadlineOrAWindowThatIsNotConfirmedNeedsAHuman() {
        assertThat(strategic(Action.KA201, 2019).submitted("2019-04-01T09:00:00Z").checked().of("deadline"))
                .extracting(Finding::outcome).containsExactly(Outcome.NEEDS_HUMAN);
        assertThat(strategic(Action.KA201, 2018).submitted("2018-04-01T09:00:00Z").checked().of("deadline"))
                .extracting(Finding::outcome).containsExactly(Outcome.NOT_ELIGIBLE);
        assertThat(strategic(Action.KA201, 2018).starting("2018-08-01").checked().of("start-date"))
                .extracting(Finding::outcome).containsExactly(Outcome.NEEDS_HUMAN);
    }

    @Test
    void whatIsCarriedOverTo2026NeverRejectsByItself() {
        assertThat(cooperation().nextYear().checked().outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(cooperation().nextYear().with(organisation("E10000002", "NL")).checked().outcome()).isEqualTo(Outcome.NEEDS_HUMAN);
        assertThat(cooperation().nextYear().asking(250_001).checked().outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void whatOnlyTheGuideOf2025SaysRejectsInThatCallOnly() {
        assertThat(cooperation().choosing(List.of()).checked().outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(cooperation().nextYear().choosing(List.of()).checked().of("priority")).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(Outcome.NEEDS_HUMAN);
            assertThat(finding.source()).isEqualTo("Programme Guide 2025, pp. 237-246; for call 2026 (not confirmed)");
        });
    }

    @Test
    void anApplicationCanBeHeldAgainstOtherRules() {
        ApplicationFacts facts = cooperation().lasting(6).facts();
        EligibilityCheck check = EligibilityCheck.shipped();
        assertThat(check.check(facts).of("duration")).hasSize(1);
        assertThat(check.check(facts, RuleSets.shipped().find(2018, Action.KA205).orElseThrow()).of("duration")).isEmpty();
    }

    @Test
    void twoAuthoritiesWithTwoSchoolsEachMakeASchoolPartnership() {
        assertThat(schoolDevelopment().checked().outcome()).isEqualTo(Outcome.ELIGIBLE);
    }

    @ParameterizedTest
    @EnumSource(names = {"SCHOOL", "NON_PROFIT", "HIGHER_EDUCATION_INSTITUTION", "COMPANY"})
    void onlySchoolAuthoritiesApplyForOne(OrganisationType type) {
        assertThat(schoolDevelopment().by(organisation("E10000001", "BE", type)).checked().of("applicant-kind"))
                .extracting(Finding::outcome).containsExactly(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void aPublicBodyMayBeASchoolAuthority() {
        assertThat(schoolDevelopment().by(organisation("E10000001", "BE", OrganisationType.PUBLIC_BODY)).checked().of("applicant-kind"))
                .extracting(Finding::outcome).containsExactly(Outcome.NEEDS_HUMAN);
    }

    @Test
    void schoolsAtHomeAreNeededAndThoseAbroadAreNotConfirmed() {
        EligibilityReport report = schoolDevelopment().with(organisation("E10000002", "BE", OrganisationType.SCHOOL),
                organisation("E10000003", "NL", OrganisationType.SCHOOL), organisation("E10000004", "NL"), organisation("E10000005", "NL"),
                organisation("E10000006", "NL")).checked();
        assertThat(report.of("school-consortium")).extracting(Finding::messageKey, Finding::outcome).containsExactly(
                tuple("eligibility.school-consortium.schools-at-home", Outcome.NOT_ELIGIBLE),
                tuple("eligibility.school-consortium.schools-abroad", Outcome.NEEDS_HUMAN),
                tuple("eligibility.school-consortium.authorities-abroad", Outcome.NEEDS_HUMAN));
    }

    @Test
    void aPartnerOfAnUnknownKindMayBeASchool() {
        EligibilityReport report = schoolDevelopment().with(organisation("E10000002", "BE", OrganisationType.SCHOOL),
                organisation("E10000003", "BE", null), organisation("E10000004", "NL", OrganisationType.SCHOOL_AUTHORITY),
                organisation("E10000005", "NL", OrganisationType.SCHOOL), organisation("E10000006", "NL", OrganisationType.SCHOOL)).checked();
        assertThat(report.of("school-consortium")).extracting(Finding::outcome).containsExactly(Outcome.NEEDS_HUMAN);
        assertThat(schoolDevelopment().withUnknownPartners().checked().of("school-consortium"))
                .extracting(Finding::messageKey).containsExactly("eligibility.school-consortium.unknown");
    }

    @Test
    void sixOrganisationsAreNeeded() {
        assertThat(schoolDevelopment().with(organisation("E10000002", "NL", OrganisationType.SCHOOL)).checked().of("minimum-consortium"))
                .extracting(Finding::outcome).containsExactly(Outcome.NOT_ELIGIBLE);
    }
}
