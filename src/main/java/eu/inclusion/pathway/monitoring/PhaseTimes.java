package eu.inclusion.pathway.monitoring;

import eu.inclusion.pathway.organisationpath.Phase;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Strand;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up, by agency, phase, strand and month in Brussels, how often phases are left, how often by skipping, and how long they took. */
@Component
class PhaseTimes {

    /** Stands where a strand would for all paths, each counted once. */
    static final String EACH_ONCE = "ALL";

    private static final String ROW = "(cast(? as varchar(4)), cast(? as varchar(30)), cast(? as varchar(30)), cast(? as date),"
            + " cast(? as integer), cast(? as integer), cast(? as bigint))";

    private final JdbcClient database;

    PhaseTimes(JdbcClient database) {
        this.database = database;
    }

    void left(AgencyCode agency, Phase phase, Collection<Strand> strands, Instant leftAt, long seconds) {
        add(agency, phase, strands, leftAt, 1, 0, seconds);
    }

    void skipped(AgencyCode agency, Phase phase, Collection<Strand> strands, Instant moment) {
        add(agency, phase, strands, moment, 0, 1, 0);
    }

    private void add(AgencyCode agency, Phase phase, Collection<Strand> strands, Instant moment, int passed, int skipped, long seconds) {
        List<String> names = Stream.concat(Stream.of(EACH_ONCE), strands.stream().map(Enum::name).sorted()).toList();
        LocalDate month = ProgrammeTime.dayOf(moment).withDayOfMonth(1);
        List<Object> values = names.stream()
                .flatMap(strand -> Stream.<Object>of(agency.value(), phase.name(), strand, month, passed, skipped, seconds)).toList();
        database.sql("""
                        merge into phase_time t
                        using (values %s) as s (agency, phase, strand, left_month, passed, skipped, total_seconds)
                        on t.agency = s.agency and t.phase = s.phase and t.strand = s.strand and t.left_month = s.left_month
                        when matched then update set passed = t.passed + s.passed, skipped = t.skipped + s.skipped,
                            total_seconds = t.total_seconds + s.total_seconds
                        when not matched then insert (agency, phase, strand, left_month, passed, skipped, total_seconds)
                            values (s.agency, s.phase, s.strand, s.left_month, s.passed, s.skipped, s.total_seconds)"""
                        .formatted(String.join(", ", Collections.nCopies(names.size(), ROW))))
                .params(values).update();
    }
}
