package eu.inclusion.pathway.desk;

import eu.inclusion.pathway.organisationpath.PathStatus;
import eu.inclusion.pathway.organisationpath.Phase;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One case in a list.
 *
 * @param openedOn the day in Brussels
 * @param restUntil the day on which a resting path wakes up
 */
public record CaseLine(String reference, String organisation, String place, Country country, AgencyCode agency, PathStatus status,
        @Nullable Phase phase, LocalDate openedOn, @Nullable LocalDate restUntil) {

    static final String COLUMNS = "p.reference, o.name, o.place, o.country, p.agency, p.status, p.phase, p.opened_at, p.rest_until";

    static CaseLine read(ResultSet row, int number) throws SQLException {
        String phase = row.getString("phase");
        return new CaseLine(row.getString("reference"), row.getString("name"), row.getString("place"),
                new Country(row.getString("country")), new AgencyCode(row.getString("agency")),
                PathStatus.valueOf(row.getString("status")), phase == null ? null : Phase.valueOf(phase),
                ProgrammeTime.dayOf(row.getObject("opened_at", OffsetDateTime.class).toInstant()),
                row.getObject("rest_until", LocalDate.class));
    }
}
