package eu.inclusion.pathway.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The agencies that we ship: Belgium by community, others by field, sport nobody's. */
class NationalAgenciesTest {

    private final NationalAgencies agencies = NationalAgencies.shipped();

    @ParameterizedTest
    @CsvSource({
        "BE, NL, YOUTH, BE05", "BE, NL, SCHOOL, BE02", "BE, NL, HIGHER_EDUCATION, BE02", "BE, FR, YOUTH, BE04",
        "BE, FR, ADULT, BE01", "BE, DE, YOUTH, BE03", "BE, DE, SCHOOL, BE03", "NL, , YOUTH, NL02", "NL, , VET, NL01",
        "DE, , HIGHER_EDUCATION, DE01", "DE, , ADULT, DE02", "DE, , VET, DE02", "DE, , SCHOOL, DE03", "DE, , YOUTH, DE04",
        "IT, , VET, IT01", "IT, , SCHOOL, IT02", "IT, , YOUTH, IT03", "GR, , YOUTH, EL02", "LU, , YOUTH, LU01"
    })
    void theAgencyFollowsFromCountryCommunityAndField(String country, Community community, Field field, String code) {
        assertThat(agencies.responsibleFor(new Country(country), community, field, 2025))
                .map(NationalAgency::code).contains(new AgencyCode(code));
    }

    @Test
    void belgiumHasNoAgencyForAnApplicantWhoseCommunityIsUnknown() {
        Country belgium = new Country("BE");

        assertThat(agencies.needsCommunity(belgium)).isTrue();
        assertThat(agencies.responsibleFor(belgium, null, Field.YOUTH, 2025)).isEmpty();
    }

    @Test
    void whereACountryHasOneCommunityTheCommunityDoesNotMatter() {
        assertThat(agencies.needsCommunity(new Country("NL"))).isFalse();
        assertThat(agencies.responsibleFor(new Country("NL"), Community.FR, Field.YOUTH, 2025))
                .map(NationalAgency::code).contains(new AgencyCode("NL02"));
    }

    @Test
    void noNationalAgencyManagesSport() {
        assertThat(agencies.all()).noneMatch(agency -> agency.fields().contains(Field.SPORT));
    }

    @Test
    void theSwissBodyTakesPartInThePartnershipButFundsNothing() {
        assertThat(agencies.find(new AgencyCode("CH01"))).map(agency -> agency.funds(2025)).contains(false);
        assertThat(agencies.responsibleFor(new Country("CH"), null, Field.YOUTH, 2025)).isEmpty();
    }

    @Test
    void theBritishAgencyFundedUntilCall2020() {
        Country britain = new Country("GB");

        assertThat(agencies.responsibleFor(britain, null, Field.YOUTH, 2020)).isPresent();
        assertThat(agencies.responsibleFor(britain, null, Field.YOUTH, 2021)).isEmpty();
        assertThat(agencies.responsibleFor(britain, null, Field.YOUTH)).isEmpty();
    }

    @Test
    void anUnconfirmedCodeIsMarkedSo() {
        assertThat(agencies.get(new AgencyCode("BE05")).confirmed()).isTrue();
        assertThat(agencies.get(new AgencyCode("BE04")).confirmed()).isFalse();
    }

    @Test
    void whereAnAgencyIsFoundSaysWhereItWasRead() {
        assertThat(agencies.get(new AgencyCode("BE05")).contact().website()).hasToString("https://www.jint.be");
        assertThat(agencies.all()).filteredOn(agency -> agency.contact() != null).hasSizeGreaterThan(10).allSatisfy(agency -> {
            assertThat(agency.contact().website().getScheme()).isEqualTo("https");
            assertThat(agency.contact().source()).isNotBlank();
            assertThat(agency.contact().confirmed()).isTrue();
        });
        assertThat(agencies.executive().contact().website()).hasToString("https://www.eacea.ec.europa.eu");
        assertThat(agencies.executive().agencies().confirmed()).isFalse();
    }

    @Test
    void agenciesOfDutchSpeakersWriteDutchToWhomeverTheyDoNotKnow() {
        assertThat(agencies.all()).filteredOn(agency -> agency.language().equals("nl")).extracting(agency -> agency.code().value())
                .containsExactly("BE02", "BE05", "NL01", "NL02");
        assertThat(agencies.all()).extracting(NationalAgency::language).containsOnly("nl", "en");
    }

    @Test
    void twoAgenciesForOneApplicantKeepTheApplicationFromStarting() {
        NationalAgency one = agency("BE05", Community.NL);

        assertThatThrownBy(() -> new NationalAgencies(List.of(one, agency("BE06", Community.NL)), NationalAgencies.shipped().executive()))
                .isInstanceOf(ProgrammeDataInconsistent.class)
                .hasMessageContainingAll("agencies.yaml", "BE05", "BE06");
        assertThatThrownBy(() -> new NationalAgencies(List.of(one, agency("BE05", Community.FR)), NationalAgencies.shipped().executive()))
                .hasMessageContaining("BE05 stands there twice");
    }

    private static NationalAgency agency(String code, Community community) {
        return new NationalAgency(new AgencyCode(code), "Invented", new Country("BE"), community, "en", Set.of(Field.YOUTH),
                CallYears.all(), Set.of(), false, Evidence.OPEN, "invented", null);
    }
}
