package eu.inclusion.pathway.programme;

import java.time.ZoneId;
import java.util.List;

/** {@code time-zones.yaml} as people write it: countries with the clocks they go by. */
record TimeZoneFile(List<Row> timeZones) {

    static final String NAME = "time-zones.yaml";

    static TimeZones read(ProgrammeFiles files) {
        return new TimeZones(files.read(NAME, TimeZoneFile.class).timeZones());
    }

    /** A country and its clocks. */
    record Row(Country country, ZoneId zone) {
    }
}
