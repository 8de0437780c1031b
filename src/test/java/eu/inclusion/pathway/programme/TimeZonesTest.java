package eu.inclusion.pathway.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** By which clocks people go where agencies hold their events. */
class TimeZonesTest {

    private static final LocalDate WINTER = LocalDate.of(2027, 1, 15);
    private final TimeZones zones = TimeZones.shipped();

    @Test
    void everyAgencysCountryHasItsClocks() {
        assertThat(NationalAgencies.shipped().all()).allSatisfy(agency -> assertThat(zones.all()).containsKey(agency.country()));
    }

    @Test
    void aCountryThatStandsNowhereGoesByBrusselsTime() {
        assertThat(zones.of(new Country("JP"))).isEqualTo(ProgrammeTime.ZONE);
        assertThat(zones.of(new Country("EL"))).isEqualTo(ZoneId.of("Europe/Athens"));
        assertThat(zones.countryOf(ZoneId.of("Europe/Dublin"))).contains(new Country("IE"));
    }

    @Test
    void itIsSaidWhoseHourItIsOnlyWhereClocksInBrusselsShowAnother() {
        assertThat(TimeZones.differs(zones.of(new Country("NL")), WINTER, LocalTime.NOON)).isFalse();
        assertThat(TimeZones.differs(zones.of(new Country("IE")), WINTER, LocalTime.NOON)).isTrue();
        assertThat(TimeZones.differs(zones.of(new Country("TR")), WINTER, LocalTime.NOON)).isTrue();
    }

    @Test
    void twoCountriesCannotShareOneName() {
        ZoneId zone = ZoneId.of("Europe/Dublin");
        assertThatThrownBy(() -> new TimeZones(List.of(new TimeZoneFile.Row(new Country("IE"), zone), new TimeZoneFile.Row(new Country("UK"), zone))))
                .isInstanceOf(ProgrammeDataInconsistent.class);
    }
}
