package eu.inclusion.pathway.draft;

import eu.inclusion.pathway.applicationform.AnswersJson;
import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the versions of a draft's sections: who wrote when, and what stood there then. */
@Repository
public class SectionHistory {

    private final JdbcClient database;
    private final SectionVersions versions;

    SectionHistory(JdbcClient database, SectionVersions versions) {
        this.database = database;
        this.versions = versions;
    }

    /**
     * A sitting of one person at one section, with its last save.
     *
     * @param person   e-mail address
     * @param restores the earlier version that was brought back, if it is that
     */
    public record Sitting(SectionKind kind, int version, String person, Instant beganAt, Instant savedAt, @Nullable Integer restores) {
    }

    /** The versions of one section, newest first. */
    public List<Sitting> of(GrantApplicationId application, SectionKind kind) {
        return database.sql("""
                        select kind, version, saved_by, sitting_began_at, saved_at, restores from section_version
                        where application_id = ? and kind = ? and superseded = false order by version desc fetch first 200 rows only""")
                .params(application.value(), kind.name()).query((row, number) -> sitting(row)).list();
    }

    /** Who saved in which section since a moment, newest first. */
    public List<Sitting> since(GrantApplicationId application, Instant moment) {
        return database.sql("""
                        select kind, version, saved_by, sitting_began_at, saved_at, restores from section_version
                        where application_id = ? and saved_at > ? and superseded = false order by saved_at desc fetch first 200 rows only""")
                .params(application.value(), moment.atOffset(ZoneOffset.UTC)).query((row, number) -> sitting(row)).list();
    }

    /** What stood there; nothing where no such version is kept. */
    public Optional<Map<String, Object>> answers(GrantApplicationId application, SectionKind kind, int version) {
        return versions.text(application, kind, version).map(AnswersJson::read);
    }

    private static Sitting sitting(ResultSet row) throws SQLException {
        int restored = row.getInt("restores");
        Integer restores = row.wasNull() ? null : restored;
        return new Sitting(SectionKind.valueOf(row.getString("kind")), row.getInt("version"), row.getString("saved_by"),
                row.getObject("sitting_began_at", OffsetDateTime.class).toInstant(), row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                restores);
    }
}
