package eu.inclusion.pathway.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Countries as Programme Guide 2025 lists them, the two that change, and territories that count with a Member State. */
class CountriesTest {

    private final Countries countries = Countries.shipped();
    private final NationalAgencies agencies = NationalAgencies.shipped();

    @ParameterizedTest
    @CsvSource({
        "BE, 2025, EU_MEMBER", "GR, 2025, EU_MEMBER", "NO, 2025, ASSOCIATED", "TR, 2025, ASSOCIATED", "RS, 2025, ASSOCIATED",
        "UA, 2025, NOT_ASSOCIATED", "GB, 2025, NOT_ASSOCIATED", "GB, 2027, ASSOCIATED", "CH, 2026, NOT_ASSOCIATED",
        "CH, 2027, ASSOCIATED", "RS, 2018, NOT_ASSOCIATED", "RS, 2019, ASSOCIATED", "RS, 2025, ASSOCIATED", "UK, 2019, EU_MEMBER",
        "UK, 2026, NOT_ASSOCIATED", "UK, 2027, ASSOCIATED", "BR, 2025, NOT_ASSOCIATED", "GL, 2025, EU_MEMBER"
    })
    void aCountryHasOneStandingInACall(String code, int callYear, Standing standing) {
        assertThat(countries.status(new Country(code), callYear).standing()).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({"XK, 1", "BY, 2", "UA, 2", "TN, 3", "RU, 4", "SM, 13", "CH, 14", "UK, 14"})
    void aCountryThatIsNotAssociatedHasARegion(String code, int region) {
        assertThat(countries.status(new Country(code), 2025).region()).isEqualTo(region);
    }

    @Test
    void thirtyThreeCountriesAreInTheProgrammeIn2025() {
        assertThat(countries.inProgramme(2025)).hasSize(33).contains(new Country("EL"), new Country("MK"));
    }

    @Test
    void theBritishReturnIsNotConfirmed() {
        assertThat(countries.status(new Country("UK"), 2027).confirmed()).isFalse();
        assertThat(countries.inProgramme(2027)).contains(new Country("UK"), new Country("CH"));
        assertThat(countries.inProgramme(2026)).doesNotContain(new Country("UK"), new Country("CH"));
    }

    @Test
    void publicBodiesOfTwoCountriesStayOut() {
        assertThat(countries.status(new Country("BY"), 2025).excluded())
                .contains(OrganisationType.PUBLIC_BODY, OrganisationType.STATE_OWNED_ENTERPRISE);
        assertThat(countries.status(new Country("SY"), 2026).excluded()).contains(OrganisationType.PUBLIC_BODY);
        assertThat(countries.status(new Country("UA"), 2025).excluded()).isEmpty();
        assertThat(countries.status(new Country("IL"), 2025).notice()).isEqualTo("2013/C 205/05");
    }

    @Test
    void theSwissAssociationIsNotConfirmed() {
        assertThat(countries.status(new Country("CH"), 2027).confirmed()).isFalse();
    }

    @Test
    void anOverseasTerritoryCountsWithItsMemberState() {
        assertThat(countries.status(new Country("AW"), 2025).countsAs()).isEqualTo(new Country("NL"));
        assertThat(countries.status(new Country("NL"), 2025).countsAs()).isEqualTo(new Country("NL"));
    }

    @Test
    void everyCountryOfTheProgrammeHasAnAgencyForEveryFieldThatAgenciesManage() {
        EnumSet<Field> managed = EnumSet.complementOf(EnumSet.of(Field.SPORT));
        for (Country country : countries.inProgramme(2025)) {
            for (Field field : managed) {
                for (Community community : Community.values()) {
                    assertThat(agencies.responsibleFor(country, community, field, 2025))
                            .as("%s, %s, %s", country, community, field).isPresent();
                }
            }
        }
    }
}
