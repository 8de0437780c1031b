package eu.inclusion.pathway.followup;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.programme.AgencyCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who is asked half a year after an international event, and what they say. */
@Service
@Transactional
public class FollowUps {

    private final JdbcClient database;
    private final Clock clock;

    FollowUps(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** An organisation took part; whether it is new here: it is asked once, however often its attendance is put on record. */
    public boolean begin(Participation participation) {
        if (database.sql("select count(*) from follow_up where participation_id = ?").param(participation.id().value()).query(Integer.class).single() > 0) {
            return false;
        }
        database.sql("insert into follow_up (participation_id, event_id, agency, started_at) values (?, ?, ?, ?)")
                .params(participation.id().value(), participation.event().value(), participation.agency().value(), now()).update();
        return true;
    }

    /** Its half year is over. */
    public void asked(ParticipationId participation) {
        database.sql("update follow_up set asked_at = ? where participation_id = ?").params(now(), participation.value()).update();
    }

    /** It answers; the last answer counts. */
    public void answer(ParticipationId participation, FollowUpAnswer answer, String by) {
        database.sql("""
                update follow_up set answered_at = :now, answered_by = :by, partner = :partner, project = :project, learning = :learning,
                  training_needs = :needs, impact_on_organisation = :organisation, impact_on_role = :role
                where participation_id = :participation""")
                .param("now", now()).param("by", by).param("partner", answer.partner().name()).param("project", answer.project().name())
                .param("learning", answer.learning(), Types.VARCHAR).param("needs", answer.trainingNeeds(), Types.VARCHAR)
                .param("organisation", answer.impactOnOrganisation(), Types.VARCHAR).param("role", answer.impactOnRole(), Types.VARCHAR)
                .param("participation", participation.value()).update();
    }

    /** What it said. */
    @Transactional(readOnly = true)
    public Optional<FollowUpAnswer> of(ParticipationId participation) {
        return database.sql("select * from follow_up where participation_id = ? and answered_at is not null").param(participation.value())
                .query((row, number) -> answer(row)).optional();
    }

    /** What organisations of these agencies said after an event, the last first. */
    @Transactional(readOnly = true)
    public List<FollowUpLine> answers(Collection<AgencyCode> agencies, EventId event) {
        return agencies.isEmpty() ? List.of() : database.sql("""
                select f.*, o.name from follow_up f join participation p on p.id = f.participation_id join organisation o on o.id = p.organisation_id
                where f.event_id = :event and f.agency in (:agencies) and f.answered_at is not null order by f.answered_at desc""")
                .param("event", event.value()).param("agencies", agencies.stream().map(AgencyCode::value).toList())
                .query((row, number) -> new FollowUpLine(row.getString("name"), new AgencyCode(row.getString("agency")), answer(row))).list();
    }

    private static FollowUpAnswer answer(ResultSet row) throws SQLException {
        return new FollowUpAnswer(PartnersFound.valueOf(row.getString("partner")), ProjectComing.valueOf(row.getString("project")),
                row.getString("learning"), row.getString("training_needs"), row.getString("impact_on_organisation"), row.getString("impact_on_role"));
    }

    /** The numbers of the agencies that sent; of one event where it is named. */
    @Transactional(readOnly = true)
    public FollowUpNumbers numbers(Collection<AgencyCode> agencies, @Nullable EventId event) {
        JdbcClient.StatementSpec counted = database.sql("""
                select count(*) as begun, count(asked_at) as asked, count(answered_at) as answered,
                  coalesce(sum(case when partner in ('YES', 'CONTACT') then 1 else 0 end), 0) as partners,
                  coalesce(sum(case when project in ('APPLIED', 'WRITING', 'IDEA') then 1 else 0 end), 0) as projects,
                  coalesce(sum(case when project = 'APPLIED' then 1 else 0 end), 0) as applied
                from follow_up where agency in (:agencies)""" + (event == null ? "" : " and event_id = :event"))
                .param("agencies", agencies.isEmpty() ? List.of("-") : agencies.stream().map(AgencyCode::value).toList());
        return (event == null ? counted : counted.param("event", event.value())).query((row, number) -> new FollowUpNumbers(row.getInt("begun"),
                row.getInt("asked"), row.getInt("answered"), row.getInt("partners"), row.getInt("projects"), row.getInt("applied"))).single();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }
}
