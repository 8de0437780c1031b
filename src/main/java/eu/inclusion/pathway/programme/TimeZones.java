package eu.inclusion.pathway.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * By which clocks people go in which country; read from {@code programme/time-zones.yaml}. The hours of an event are those of its
 * venue; last days and deadlines are those of Brussels everywhere ({@link ProgrammeTime}).
 */
public final class TimeZones {

    private final Map<Country, ZoneId> zones = new LinkedHashMap<>();

    TimeZones(List<TimeZoneFile.Row> rows) {
        rows.forEach(row -> {
            if (zones.containsValue(row.zone()) || zones.put(row.country(), row.zone()) != null) {
                throw new ProgrammeDataInconsistent(TimeZoneFile.NAME, row.country() + " or " + row.zone() + " stands there twice");
            }
        });
    }

    /** The time zones as this version ships them, for use without the application. */
    public static TimeZones shipped() {
        return TimeZoneFile.read(ProgrammeFiles.shipped());
    }

    /** The clocks of a country; those of Brussels where we know of no others. */
    public ZoneId of(Country country) {
        return zones.getOrDefault(country, ProgrammeTime.ZONE);
    }

    /** All countries whose clocks we know, by code, with these. */
    public Map<Country, ZoneId> all() {
        return Map.copyOf(zones);
    }

    /** The country whose clocks these are. */
    public Optional<Country> countryOf(ZoneId zone) {
        return zones.entrySet().stream().filter(one -> one.getValue().equals(zone)).map(Map.Entry::getKey).findFirst();
    }

    /** Whether clocks there show another hour than in Brussels when they show this one: then it has to be said whose hour it is. */
    public static boolean differs(ZoneId zone, LocalDate day, LocalTime hour) {
        return !day.atTime(hour).atZone(zone).getOffset().equals(day.atTime(hour).atZone(ProgrammeTime.ZONE).getOffset());
    }
}
