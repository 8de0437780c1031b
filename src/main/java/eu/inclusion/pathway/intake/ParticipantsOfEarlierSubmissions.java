package eu.inclusion.pathway.intake;

import eu.inclusion.pathway.applicationform.AnswersJson;
import eu.inclusion.pathway.applicationform.ApplicationContent;
import eu.inclusion.pathway.applicationform.Consortium;
import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.roundplace.SubmittedParticipants;
import eu.inclusion.pathway.similarity.SubmissionSketches;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Puts down who takes part in what was received before that was counted, and what its text is like. Runs once per database. */
@Component
class ParticipantsOfEarlierSubmissions implements JavaMigration {

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("2.03.2");
    }

    @Override
    public String getDescription() {
        return "participants of earlier submissions";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        JdbcTemplate database = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        SubmittedParticipants participants = new SubmittedParticipants(JdbcClient.create(database));
        SubmissionSketches sketches = new SubmissionSketches(database);
        for (Earlier earlier : earlier(database)) {
            Map<SectionKind, Map<String, Object>> sections = sections(database, earlier.submission());
            Consortium consortium = Consortium.of(ApplicationContent.of(sections, earlier.country()), "");
            participants.add(earlier.submission(), consortium);
            sketches.add(earlier.submission(), sections);
            database.update("update submission set consortium_key = ? where id = ?", consortium.key(), earlier.submission());
        }
    }

    /** What was received before. */
    private record Earlier(UUID submission, Country country) {
    }

    private static List<Earlier> earlier(JdbcTemplate database) {
        return database.query("""
                        select s.id, s.country from submission s
                        where not exists (select 1 from submission_participant p where p.submission_id = s.id)""",
                (row, number) -> new Earlier(row.getObject("id", UUID.class), new Country(row.getString("country"))));
    }

    private static Map<SectionKind, Map<String, Object>> sections(JdbcTemplate database, UUID submission) {
        Map<SectionKind, Map<String, Object>> sections = new EnumMap<>(SectionKind.class);
        database.query("select kind, answers from submitted_section where submission_id = ?", row -> {
            sections.put(SectionKind.valueOf(row.getString("kind")), AnswersJson.read(row.getString("answers")));
        }, submission);
        return sections;
    }
}
