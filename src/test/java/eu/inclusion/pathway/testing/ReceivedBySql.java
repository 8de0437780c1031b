package eu.inclusion.pathway.testing;

import eu.inclusion.pathway.call.CallKey;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts applications into the tables as if they had been received, many at once and without their processes. */
public final class ReceivedBySql {

    private static final OffsetDateTime MOMENT = Instant.parse("2025-02-01T10:00:00Z").atOffset(ZoneOffset.UTC);

    private final JdbcClient database;
    private final UUID organisation = UUID.randomUUID();
    private final UUID path = UUID.randomUUID();

    public ReceivedBySql(JdbcClient database) {
        this.database = database;
        database.sql("insert into organisation (id, version, name, country, place, match_key, registered_at) values (?, 0, 'Jeugdhuis', 'BE', 'Genk', ?, ?)")
                .params(organisation, organisation.toString(), MOMENT).update();
        database.sql("""
                        insert into organisation_path (id, version, reference, organisation_id, agency, status, opened_at)
                        values (?, 0, ?, ?, 'BE05', 'ACTIVE', ?)""")
                .params(path, "T-" + path.toString().substring(0, 8), organisation, MOMENT).update();
    }

    /** A draft of the organisation. */
    public UUID draft(CallKey call) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into grant_application (id, version, organisation_id, path_id, path_reference, path_agency, call_year, action, round,
                          status, started_by, started_at, versions_received)
                        values (?, 0, ?, ?, 'T-1', 'BE05', ?, ?, ?, 'DRAFT', 'an@example.org', ?, 0)""")
                .params(id, organisation, path, call.callYear(), call.action().name(), call.round(), MOMENT).update();
        return id;
    }

    /** An application that an agency received, with the answers of each section as they are written down. */
    public void received(CallKey call, String agency, String reference, Map<String, String> sections) {
        UUID application = draft(call);
        UUID submission = UUID.randomUUID();
        database.sql("update grant_application set status = 'SUBMITTED', versions_received = 1, versions_counting = 1 where id = ?")
                .param(application).update();
        database.sql("""
                        insert into submission (id, version, application_id, number, reference, received_at, late, submitted_by, fingerprint, title,
                          field, managed_by, country, agency, case_agency, route_reason)
                        values (?, 0, ?, 1, ?, ?, false, 'an@example.org', 'f', 'Everybody on board', 'YOUTH', 'NATIONAL_AGENCY', 'BE', ?, ?,
                          'AGENCY_OF_COUNTRY')""")
                .params(submission, application, reference, MOMENT, agency, agency).update();
        sections.forEach((kind, answers) -> database.sql("insert into submitted_section (submission_id, kind, answers) values (?, ?, ?)")
                .params(submission, kind, answers).update());
    }
}
