package eu.inclusion.pathway.organisationpath;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened on each path, in order; only ever added to. */
@Component
public class PathTimeline {

    private final JdbcClient database;
    private final Clock clock;

    PathTimeline(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All that happened on a path, the oldest first. */
    public List<PathEntry> of(OrganisationPathId path) {
        return database.sql("""
                        select happened_at, kind, phase, person, reason from path_entry
                        where organisation_path_id = ? order by number""")
                .param(path.value())
                .query(PathTimeline::entry).list();
    }

    /** What happened last on a path. */
    PathEntry.Kind lastOf(OrganisationPathId path) {
        return PathEntry.Kind.valueOf(database.sql("select kind from path_entry where organisation_path_id = ? order by number desc limit 1")
                .param(path.value()).query(String.class).single());
    }

    /** When the path last came into a phase. */
    Instant enteredAt(OrganisationPathId path, Phase phase) {
        return database.sql("""
                        select max(happened_at) from path_entry
                        where organisation_path_id = ? and kind = 'PHASE_ENTERED' and phase = ?""")
                .params(path.value(), phase.name())
                .query(OffsetDateTime.class).single().toInstant();
    }

    void note(OrganisationPathId path, PathEntry.Kind kind, @Nullable Phase phase, @Nullable String person, @Nullable String reason) {
        database.sql("""
                        insert into path_entry (organisation_path_id, happened_at, kind, phase, person, reason)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(path.value(), now(), kind.name(), phase == null ? null : phase.name(), person, reason)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static PathEntry entry(ResultSet row, int number) throws SQLException {
        Instant moment = row.getObject("happened_at", OffsetDateTime.class).toInstant();
        String phase = row.getString("phase");
        return new PathEntry(moment, PathEntry.Kind.valueOf(row.getString("kind")),
                phase == null ? null : Phase.valueOf(phase), row.getString("person"), row.getString("reason"));
    }
}
