package eu.inclusion.pathway.monitoring;

import eu.inclusion.pathway.organisationpath.Phase;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How many organisations are in which phase, strand and agency, and how long the phases take. Never looks through history. */
@Service
public class PathFigures {

    private static final String OPEN = "p.status in ('ACTIVE', 'DORMANT') and p.phase is not null and p.agency in (:agencies)";
    private static final String RUNNING = "count(*) as running, count(case when p.status = 'DORMANT' then 1 end) as resting";

    private final JdbcClient database;

    PathFigures(JdbcClient database) {
        this.database = database;
    }

    /** The figures of these agencies together, as they are now. */
    public Figures of(Collection<AgencyCode> agencies) {
        if (agencies.isEmpty()) {
            return new Figures(List.of());
        }
        List<String> codes = agencies.stream().map(AgencyCode::value).toList();
        return new Figures(Stream.of(runningOnce(codes), runningByStrand(codes), left(codes)).flatMap(List::stream).toList());
    }

    private List<Counted> runningOnce(List<String> codes) {
        return database.sql("select p.agency, p.phase, 'ALL' as strand, " + RUNNING + " from organisation_path p where " + OPEN
                        + " group by p.agency, p.phase")
                .param("agencies", codes).query(PathFigures::running).list();
    }

    private List<Counted> runningByStrand(List<String> codes) {
        return database.sql("select p.agency, p.phase, s.strand, " + RUNNING + " from organisation_path p"
                        + " join organisation_path_strand s on s.organisation_path_id = p.id where " + OPEN
                        + " group by p.agency, p.phase, s.strand")
                .param("agencies", codes).query(PathFigures::running).list();
    }

    private List<Counted> left(List<String> codes) {
        return database.sql("""
                        select agency, phase, strand, sum(passed) as passed, sum(skipped) as skipped,
                               sum(total_seconds) as total_seconds
                        from phase_time where agency in (:agencies) group by agency, phase, strand""")
                .param("agencies", codes).query(PathFigures::left).list();
    }

    private static Counted running(ResultSet row, int number) throws SQLException {
        return counted(row, new Tally(row.getLong("running"), row.getLong("resting"), 0, 0, 0));
    }

    private static Counted left(ResultSet row, int number) throws SQLException {
        return counted(row, new Tally(0, 0, row.getLong("passed"), row.getLong("skipped"), row.getLong("total_seconds")));
    }

    private static Counted counted(ResultSet row, Tally tally) throws SQLException {
        return new Counted(new AgencyCode(row.getString("agency")), Phase.valueOf(row.getString("phase")),
                strand(row.getString("strand")), tally);
    }

    private static @Nullable Strand strand(String name) {
        return name.equals(PhaseTimes.EACH_ONCE) ? null : Strand.valueOf(name);
    }
}
