package eu.inclusion.pathway.judgement;

import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The store of partners that were taken out. */
@Component
class StruckPartners {

    private final JdbcClient database;

    StruckPartners(JdbcClient database) {
        this.database = database;
    }

    /** Those of all versions, the latest version first. */
    List<StruckPartner> of(GrantApplicationId application) {
        return database.sql("""
                        select version_number, place, oid, name, country, reason, struck_by, struck_at from struck_partner
                        where application_id = ? order by version_number desc, place""")
                .param(application.value()).query(StruckPartners::read).list();
    }

    void add(GrantApplicationId application, StruckPartner partner) {
        database.sql("""
                        insert into struck_partner (application_id, version_number, place, oid, name, country, reason, struck_by, struck_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(application.value(), partner.version(), partner.place(), partner.oid(), partner.name(), partner.country(), partner.reason(),
                        partner.struckBy(), partner.struckAt().atOffset(ZoneOffset.UTC)).update();
    }

    private static StruckPartner read(ResultSet row, int number) throws SQLException {
        return new StruckPartner(row.getInt("version_number"), row.getInt("place"), row.getString("oid"), row.getString("name"), row.getString("country"),
                row.getString("reason"), row.getString("struck_by"), row.getObject("struck_at", OffsetDateTime.class).toInstant());
    }
}
