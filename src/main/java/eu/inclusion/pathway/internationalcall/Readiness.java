package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import eu.inclusion.pathway.organisationpath.PathStatus;
import eu.inclusion.pathway.organisationpath.Phase;
import eu.inclusion.pathway.programme.AgencyCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may apply: an organisation that waits for an international event on its path with an agency that was called. */
@Component
public class Readiness {

    private final JdbcClient database;
    private final CallBook book;
    private final Events events;

    Readiness(JdbcClient database, CallBook book, Events events) {
        this.database = database;
        this.book = book;
        this.events = events;
    }

    /** How an organisation stands to a call at a moment. */
    public Standing of(OrganisationId organisation, EventId event, Instant moment) {
        InternationalCall call = book.get(event);
        if (!call.stage().isCalled() || call.isPostponed() || !events.findById(event).orElseThrow().status().isToCome()) {
            return Standing.not(Standing.Answer.NOT_OPEN);
        }
        return call.takesApplicationsAt(moment) ? of(organisation, event) : Standing.not(Standing.Answer.CLOSED);
    }

    /** The same without looking at days: whether it waits for an event. */
    Standing of(OrganisationId organisation, EventId event) {
        List<PathThere> paths = paths(organisation, event);
        return paths.stream().filter(PathThere::waits).findFirst().map(one -> new Standing(Standing.Answer.READY, one.path()))
                .orElseGet(() -> Standing.not(paths.stream().map(PathThere::whyNot).min(Comparator.reverseOrder())
                        .orElse(Standing.Answer.OTHER_AGENCIES)));
    }

    private List<PathThere> paths(OrganisationId organisation, EventId event) {
        return database.sql("""
                        select p.id, p.reference, p.organisation_id, p.agency, p.status, p.phase,
                          (select count(*) from participation one where one.organisation_path_id = p.id and one.kind = 'INTERNATIONAL'
                             and one.status = 'AWAITING_INVITATION') as waits
                        from organisation_path p join sending_agency s on s.agency = p.agency and s.event_id = ?
                        where p.organisation_id = ? order by p.opened_at""")
                .params(event.value(), organisation.value()).query(Readiness::read).list();
    }

    private static PathThere read(ResultSet row, int line) throws SQLException {
        String phase = row.getString("phase");
        return new PathThere(new ReadyPath(new OrganisationPathId(row.getObject("id", UUID.class)), row.getString("reference"),
                new OrganisationId(row.getObject("organisation_id", UUID.class)), new AgencyCode(row.getString("agency"))),
                PathStatus.valueOf(row.getString("status")), phase == null ? null : Phase.valueOf(phase), row.getInt("waits") > 0);
    }

    /** One path of the organisation with an agency that was called. */
    private record PathThere(ReadyPath path, PathStatus status, @Nullable Phase phase, boolean waits) {

        Standing.Answer whyNot() {
            if (!status.isOpen()) {
                return Standing.Answer.PATH_OVER;
            }
            if (status == PathStatus.DORMANT) {
                return Standing.Answer.PATH_RESTS;
            }
            if (phase == null || phase.compareTo(Phase.INTERNATIONAL_EVENT) < 0) {
                return Standing.Answer.TOO_EARLY;
            }
            return phase == Phase.INTERNATIONAL_EVENT ? Standing.Answer.INVITED_ELSEWHERE : Standing.Answer.PHASE_OVER;
        }
    }
}
