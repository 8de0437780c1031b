package eu.inclusion.pathway.monitoring;

import eu.inclusion.pathway.organisationpath.Phase;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Strand;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Adds up, by agency, phase, strand and month in Brussels, how often phases are left, how often by skipping, and how long they took. */
@Component
class PhaseTimes {

    /** Stands where a strand would for all paths, each counted once. */
    static final String EACH_ONCE = "ALL";

    private final JdbcClient database;
    private final TransactionTemplate within;

    PhaseTimes(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        within = new TransactionTemplate(transactions);
        within.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    void left(AgencyCode agency, Phase phase, Collection<Strand> strands, Instant leftAt, long seconds) {
        add(agency, phase, strands, leftAt, 1, 0, seconds);
    }

    void skipped(AgencyCode agency, Phase phase, Collection<Strand> strands, Instant moment) {
        add(agency, phase, strands, moment, 0, 1, 0);
    }

    /** In the order of the strands' names, so that of two paths that leave at once none waits for the other in a circle. */
    private void add(AgencyCode agency, Phase phase, Collection<Strand> strands, Instant moment, int passed, int skipped, long seconds) {
        LocalDate month = ProgrammeTime.dayOf(moment).withDayOfMonth(1);
        Stream.concat(Stream.of(EACH_ONCE), strands.stream().map(Enum::name).sorted()).forEach(strand -> {
            List<Object> key = List.of(agency.value(), phase.name(), strand, month);
            List<Object> more = List.of(passed, skipped, seconds);
            if (!addTo(key, more) && !began(key, more)) {
                addTo(key, more);
            }
        });
    }

    private boolean addTo(List<Object> key, List<Object> more) {
        return database.sql("""
                        update phase_time set passed = passed + ?, skipped = skipped + ?, total_seconds = total_seconds + ?
                        where agency = ? and phase = ? and strand = ? and left_month = ?""")
                .params(more).params(key).update() > 0;
    }

    /** Begins a month's row; false where another path began it at the same moment. */
    private boolean began(List<Object> key, List<Object> more) {
        try {
            within.executeWithoutResult(savepoint -> database.sql("""
                            insert into phase_time (agency, phase, strand, left_month, passed, skipped, total_seconds)
                            values (?, ?, ?, ?, ?, ?, ?)""").params(key).params(more).update());
            return true;
        } catch (DuplicateKeyException there) {
            return false;
        }
    }
}
