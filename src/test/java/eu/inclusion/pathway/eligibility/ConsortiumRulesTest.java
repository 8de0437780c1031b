package eu.inclusion.pathway.eligibility;

import static eu.inclusion.pathway.eligibility.Applications.associated;
import static eu.inclusion.pathway.eligibility.Applications.cooperation;
import static eu.inclusion.pathway.eligibility.Applications.organisation;
import static eu.inclusion.pathway.eligibility.Applications.smallScale;
import static eu.inclusion.pathway.eligibility.Applications.university;
import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.finding.EligibilityReport;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.Outcome;
import eu.inclusion.pathway.finding.Who;
import eu.inclusion.pathway.programme.OrganisationType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who takes part: enough organisations from enough countries, and who may not. */
class ConsortiumRulesTest {

    @Test
    void twoOrganisationsOfOneCountryAreNotEnough() {
        EligibilityReport report = smallScale().with(organisation("E10000002", "BE")).checked();

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("minimum-consortium");
            assertThat(finding.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
            assertThat(finding.figures()).containsExactly(2, 2, 2, 1);
        });
    }

    @Test
    void greeceByBothItsCodesIsOneCountry() {
        assertThat(smallScale().by(organisation("E10000001", "GR")).with(organisation("E10000002", "EL")).checked()
                .of("minimum-consortium")).hasSize(1);
    }

    @Test
    void anApplicantAloneIsNotEnough() {
        assertThat(smallScale().with().checked().of("minimum-consortium"))
                .extracting(Finding::outcome).containsExactly(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void unknownPartnersNeedAHuman() {
        assertThat(smallScale().withUnknownPartners().checked().of("minimum-consortium"))
                .extracting(Finding::outcome).containsExactly(Outcome.NEEDS_HUMAN);
    }

    @Test
    void aPartnerOfAnUnknownCountryMayMakeTheMinimumAndNeedsAHuman() {
        EligibilityReport report = smallScale().with(organisation("E10000002", null)).checked();

        assertThat(report.of("minimum-consortium")).extracting(Finding::outcome).containsExactly(Outcome.NEEDS_HUMAN);
        assertThat(report.of("partner-country")).extracting(Finding::outcome).containsExactly(Outcome.NEEDS_HUMAN);
    }

    @Test
    void onePartnerOfAnUnknownCountryCannotMakeAMinimumOfThree() {
        assertThat(cooperation().with(organisation("E10000002", null)).checked().of("minimum-consortium"))
                .extracting(Finding::outcome).containsExactly(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void aCooperationPartnershipNeedsThreeCountries() {
        assertThat(cooperation().with(organisation("E10000002", "NL"), organisation("E10000003", "NL")).checked()
                .of("minimum-consortium")).extracting(Finding::outcome).containsExactly(Outcome.NOT_ELIGIBLE);
        assertThat(cooperation().with(organisation("E10000002", "NO"), organisation("E10000003", "TR")).checked().outcome())
                .isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void associatedPartnersDoNotCount() {
        assertThat(cooperation().with(organisation("E10000002", "NL"), associated("PL")).checked().findings())
                .extracting(Finding::rule).containsExactly("minimum-consortium");
    }

    @Test
    void associatedPartnersAreFineBesideAFullCooperationPartnership() {
        assertThat(cooperation().withAlso(associated("BR")).checked().outcome()).isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void inSmallScalePartnershipsAssociatedPartnersNeedAHuman() {
        assertThat(smallScale().withAlso(associated("PL")).checked().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("associated-partners");
            assertThat(finding.outcome()).isEqualTo(Outcome.NEEDS_HUMAN);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UA", "GB", "CH", "TN", "BY"})
    void smallScalePartnershipsTakeNoPartnerFromOutsideTheProgramme(String country) {
        assertThat(smallScale().withAlso(organisation("E10000009", country)).checked().outcome())
                .isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS", "MK", "IS", "LI", "NO", "TR"})
    void associatedCountriesTakePartLikeMemberStates(String country) {
        assertThat(smallScale().with(organisation("E10000002", country)).checked().outcome()).isEqualTo(Outcome.ELIGIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XK", "BA", "UA", "GE", "TN", "PS"})
    void regionsOneToThreeMayBePartnerWhenAHumanSeesTheirAddedValue(String country) {
        EligibilityReport report = cooperation().withAlso(organisation("E10000009", country)).checked();

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.messageKey()).isEqualTo("eligibility.partner-country.added-value");
            assertThat(finding.outcome()).isEqualTo(Outcome.NEEDS_HUMAN);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"RU", "GB", "CH", "US", "BR", "SM"})
    void otherRegionsMayNotBePartner(String country) {
        assertThat(cooperation().withAlso(organisation("E10000009", country)).checked().of("partner-country"))
                .extracting(Finding::messageKey).containsExactly("eligibility.partner-country.other-region");
    }

    @Test
    void belarusIsExcludedAlthoughItsRegionIsNot() {
        EligibilityReport report = cooperation().withAlso(organisation("E10000009", "BY")).checked();

        assertThat(report.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(report.findings()).extracting(Finding::messageKey)
                .containsExactly("eligibility.partner-country.excluded");
    }

    @Test
    void aPartnerFromOutsideNeverCountsToTheMinimum() {
        EligibilityReport report = cooperation()
                .with(organisation("E10000002", "NL"), organisation("E10000003", "UA")).checked();

        assertThat(report.findings()).extracting(Finding::rule)
                .containsExactly("minimum-consortium", "partner-country");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UA", "GB", "CH", "US", "BY"})
    void theApplicantIsEstablishedInTheProgramme(String country) {
        assertThat(cooperation().by(organisation("E10000001", country)).checked().of("applicant-country"))
                .extracting(Finding::outcome).containsExactly(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void anOverseasTerritoryCountsWithItsMemberStateWhenAHumanAgrees() {
        EligibilityReport report = smallScale().by(organisation("E10000001", "AW")).checked();

        assertThat(report.outcome()).isEqualTo(Outcome.NEEDS_HUMAN);
        assertThat(report.of("applicant-country")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"INFORMAL_GROUP_OF_YOUNG_PEOPLE", "NATIONAL_AGENCY_HOST"})
    void neitherApplicantNorPartnerMayBeOfTheseKinds(OrganisationType kind) {
        assertThat(smallScale().by(organisation("E10000001", "BE", kind)).checked().outcome())
                .isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(cooperation().withAlso(organisation("E10000009", "FR", kind)).checked().outcome())
                .isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void anUnknownKindOfOrganisationNeedsAHuman() {
        assertThat(smallScale().with(organisation("E10000002", "NL", null)).checked().findings()).singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("organisation-type");
                    assertThat(finding.outcome()).isEqualTo(Outcome.NEEDS_HUMAN);
                    assertThat(finding.figures()).containsExactly(List.of(new Who(1, null)));
                });
    }

    @Test
    void universitiesOfTheProgrammeHoldTheCharter() {
        assertThat(smallScale().with(university("E10000002", "NL", true)).checked().outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(smallScale().with(university("E10000002", "NL", false)).checked().outcome())
                .isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(smallScale().with(university("E10000002", "NL", null)).checked().outcome())
                .isEqualTo(Outcome.NEEDS_HUMAN);
    }

    @Test
    void universitiesOfOtherCountriesNeedNoCharter() {
        assertThat(cooperation().withAlso(university("E10000009", "UA", null)).checked()
                .of("higher-education-charter")).isEmpty();
    }

    @Test
    void aEuropeanNgoIsPointedToEaceaInCooperationPartnershipsOnly() {
        assertThat(cooperation().by(organisation("E10000001", "BE", OrganisationType.EUROPEAN_NGO)).checked().findings())
                .extracting(Finding::rule).containsExactly("european-ngo");
        assertThat(smallScale().by(organisation("E10000001", "BE", OrganisationType.EUROPEAN_NGO)).checked().outcome())
                .isEqualTo(Outcome.ELIGIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"E1234567", "E123456789", "10000002", "X10000002", "E1000000A"})
    void anOidIsTheLetterEAndEightDigits(String oid) {
        assertThat(smallScale().with(organisation(oid, "NL")).checked().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("organisation-id");
            assertThat(finding.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
            assertThat(finding.figures()).contains(oid);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void aMissingOidNeedsAHuman(String oid) {
        assertThat(smallScale().with(organisation(oid, "NL")).checked().findings())
                .extracting(Finding::messageKey).containsExactly("eligibility.organisation-id.missing");
    }

    @Test
    void anOrganisationTakesPartOnce() {
        EligibilityReport report = cooperation().withAlso(organisation(" e10000001 ", "FR")).checked();

        assertThat(report.findings()).extracting(Finding::rule).containsExactly("organisation-once");
        assertThat(report.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void anOrganisationNamedTwiceCountsOnce() {
        assertThat(smallScale().with(organisation("E10000001", "NL")).checked().of("minimum-consortium")).hasSize(1);
    }
}
