package eu.inclusion.pathway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Countries;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Field;
import eu.inclusion.pathway.programme.Impact;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.programme.NationalAgency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** To the correct field and agency. */
class RoutingTest {

    private final Routing routing = new Routing(
            RoutingTest::byName, NationalAgencies.shipped(), Countries.shipped());

    @Test
    void aFlemishOrganisationWithImpactOutOfSchoolAppliesToJint() {
        Route route = route("BE", Community.NL, Impact.OUT_OF_SCHOOL, 2025);

        assertThat(route.field()).isEqualTo(Field.YOUTH);
        assertThat(route.nationalAgency()).map(NationalAgency::code).contains(new AgencyCode("BE05"));
        assertThat(route.reason()).isEqualTo(RouteReason.AGENCY_OF_COMMUNITY);
    }

    @Test
    void theSameOrganisationWithASchoolProjectAppliesToEpos() {
        assertThat(route("BE", Community.NL, Impact.SCHOOL, 2025).nationalAgency())
                .map(NationalAgency::code).contains(new AgencyCode("BE02"));
    }

    @Test
    void inBelgiumTheCommunityIsNeeded() {
        Route route = route("BE", null, Impact.OUT_OF_SCHOOL, 2025);

        assertThat(route.communityNeeded()).isTrue();
        assertThat(route.field()).isEqualTo(Field.YOUTH);
        assertThat(route.nationalAgency()).isEmpty();
    }

    @Test
    void sportGoesToEaceaWhateverTheCountry() {
        Route route = route("BE", null, Impact.SPORT, 2025);

        assertThat(route.managedBy()).isEqualTo(ManagedBy.EACEA);
        assertThat(route.reason()).isEqualTo(RouteReason.EACEA);
        assertThat(route.nationalAgency()).isEmpty();
    }

    @Test
    void anOrganisationOutsideTheProgrammeHasNoAgency() {
        assertThat(route("GB", null, Impact.SCHOOL, 2025).reason()).isEqualTo(RouteReason.COUNTRY_NOT_IN_PROGRAMME);
        assertThat(route("UA", null, Impact.SCHOOL, 2025).reason()).isEqualTo(RouteReason.COUNTRY_NOT_IN_PROGRAMME);
    }

    @Test
    void theBritishAgencyOf2027IsNotKnownYet() {
        assertThat(route("GB", null, Impact.SCHOOL, 2027).reason()).isEqualTo(RouteReason.AGENCY_UNKNOWN);
    }

    @Test
    void anOverseasTerritoryAppliesToTheAgencyOfItsMemberState() {
        assertThat(route("AW", null, Impact.OUT_OF_SCHOOL, 2025).nationalAgency())
                .map(NationalAgency::code).contains(new AgencyCode("NL02"));
    }

    private Route route(String country, @Nullable Community community, Impact impact, int callYear) {
        return routing.route(new Country(country), community, impact, callYear);
    }

    private static DecidedField byName(Impact impact, int callYear) {
        return switch (impact) {
            case OUT_OF_SCHOOL -> new DecidedField(Field.YOUTH, ManagedBy.NATIONAL_AGENCY);
            case SPORT -> new DecidedField(Field.SPORT, ManagedBy.EACEA);
            default -> new DecidedField(Field.valueOf(impact.name()), ManagedBy.NATIONAL_AGENCY);
        };
    }
}
