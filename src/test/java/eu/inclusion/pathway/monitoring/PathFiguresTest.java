package eu.inclusion.pathway.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.organisation.OrganisationDetails;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.organisation.OrganisationRegister;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.PathJournal;
import eu.inclusion.pathway.organisationpath.Phase;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.PersistenceTest;
import eu.inclusion.pathway.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
@Import({PathFiguresTest.Modules.class, OrganisationRegister.class})
abstract class PathFiguresTest {

    private static final AgencyCode JINT = new AgencyCode("BE05");
    private static final AgencyCode EPOS = new AgencyCode("BE02");

    @Autowired
    private PathFigures figures;

    @Autowired
    private PathJournal journal;

    @Autowired
    private OrganisationRegister register;

    @Autowired
    private TestClock clock;

    @Autowired
    private PhaseTimes times;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void startTheClock() {
        clock.set(TestClock.START);
    }

    @Test
    void aPathInTwoStrandsCountsInEachAndOnceInAll() {
        in(Phase.MAPPING, JINT, Strand.NEET, Strand.RURAL_AREAS);
        in(Phase.MAPPING, JINT, Strand.NEET);

        Figures now = figures.of(Set.of(JINT));

        assertThat(now.of(Strand.NEET, Phase.MAPPING).running()).isEqualTo(2);
        assertThat(now.of(Strand.RURAL_AREAS, Phase.MAPPING).running()).isEqualTo(1);
        assertThat(now.of(Phase.MAPPING).running()).isEqualTo(2);
        assertThat(now.total().running()).isEqualTo(2);
    }

    @Test
    void aPathWithoutAStrandIsInTheTotal() {
        in(Phase.MAPPING, JINT);

        assertThat(figures.of(Set.of(JINT)).total().running()).isEqualTo(1);
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void twoPathsThatLeaveAPhaseFirstInAMonthAreBothCounted() throws Exception {
        AgencyCode agency = new AgencyCode("MT01");
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?> second = transaction.execute(open -> {
                times.left(agency, Phase.MAPPING, List.of(Strand.NEET), TestClock.START, 60);
                Future<?> waiting = other.submit(() -> transaction.executeWithoutResult(also ->
                        times.left(agency, Phase.MAPPING, List.of(Strand.NEET), TestClock.START, 60)));
                assertThatThrownBy(() -> waiting.get(500, TimeUnit.MILLISECONDS)).as("it waits for the first").isInstanceOf(TimeoutException.class);
                return waiting;
            });
            second.get(20, TimeUnit.SECONDS);
        } finally {
            other.shutdownNow();
        }
        assertThat(database.sql("select passed from phase_time where agency = 'MT01'").query(Integer.class).list()).containsExactly(2, 2);
        database.sql("delete from phase_time where agency = 'MT01'").update();
    }

    @Test
    void everyAgencyHasItsOwnFigures() {
        in(Phase.MENTORING, JINT, Strand.NEET);
        in(Phase.MAPPING, EPOS, Strand.NEET);

        assertThat(figures.of(Set.of(JINT)).of(Phase.MAPPING).running()).isZero();
        assertThat(figures.of(Set.of(JINT, EPOS)).total().running()).isEqualTo(2);
        assertThat(figures.of(Set.of(JINT, EPOS)).of(EPOS, Phase.MAPPING).running()).isEqualTo(1);
        assertThat(figures.of(Set.of(JINT, EPOS)).of(JINT).running()).isEqualTo(1);
    }

    @Test
    void whoeverMaySeeNoAgencySeesNothing() {
        in(Phase.MAPPING, JINT, Strand.NEET);

        assertThat(figures.of(Set.of()).total()).isEqualTo(Tally.NOTHING);
    }

    @Test
    void theMeanTimeIsTakenOverAllThatLeftThePhase() {
        leftAfter(Duration.ofDays(10), Strand.NEET);
        leftAfter(Duration.ofDays(20), Strand.NEET, Strand.POST_MIGRATION);

        Figures now = figures.of(Set.of(JINT));

        assertThat(now.of(Phase.MAPPING).passed()).isEqualTo(2);
        assertThat(now.of(Phase.MAPPING).meanTime()).contains(Duration.ofDays(15));
        assertThat(now.of(Strand.POST_MIGRATION, Phase.MAPPING).meanTime()).contains(Duration.ofDays(20));
        assertThat(now.of(Phase.MENTORING).meanTime()).isEmpty();
    }

    @Test
    void monthsAddUp() {
        leftAfter(Duration.ofDays(40), Strand.NEET);
        leftAfter(Duration.ofDays(40), Strand.NEET);

        assertThat(figures.of(Set.of(JINT)).of(Strand.NEET).passed()).isEqualTo(2);
    }

    @Test
    void aSkippedPhaseIsCountedAsSkipped() {
        OrganisationPath path = in(Phase.NATIONAL_EVENT, JINT, Strand.NEET);

        journal.skipPhase(path.id(), "They came to the event of last year", "anna");

        assertThat(figures.of(Set.of(JINT)).of(Phase.NATIONAL_EVENT).skipped()).isEqualTo(1);
        assertThat(figures.of(Set.of(JINT)).of(Strand.NEET, Phase.NATIONAL_EVENT).skipped()).isEqualTo(1);
    }

    @Test
    void aPathThatRestsIsStillOnItsWay() {
        OrganisationPath path = in(Phase.NATIONAL_EVENT, JINT, Strand.NEET);

        journal.rest(path.id(), ProgrammeTime.dayOf(clock.instant()).plusDays(90), "No event before summer", "anna");

        assertThat(figures.of(Set.of(JINT)).of(Phase.NATIONAL_EVENT).running()).isEqualTo(1);
        assertThat(figures.of(Set.of(JINT)).of(Phase.NATIONAL_EVENT).resting()).isEqualTo(1);
    }

    @Test
    void aPathThatEndedIsNotRunning() {
        OrganisationPath path = in(Phase.NATIONAL_EVENT, JINT, Strand.NEET);

        journal.withdraw(path.id(), "We stop", "fatima@example.org");

        assertThat(figures.of(Set.of(JINT)).total().running()).isZero();
    }

    private void leftAfter(Duration time, Strand... strands) {
        OrganisationPath path = in(Phase.MAPPING, JINT, strands);
        clock.advance(time);
        journal.leave(path.id(), Phase.MAPPING);
    }

    private OrganisationPath in(Phase phase, AgencyCode agency, Strand... strands) {
        OrganisationPath path = journal.open(organisation(), agency, Set.of(strands), null);
        journal.enter(path.id(), phase);
        return path;
    }

    private OrganisationId organisation() {
        return register.register(new OrganisationDetails("Youth club " + UUID.randomUUID(), null, null, new Country("BE"), null,
                null, "Genk", null, null, null, null)).id();
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan(basePackageClasses = {PathFigures.class, PathJournal.class})
    static class Modules {
    }
}

@OnH2
class PathFiguresOnH2Test extends PathFiguresTest {
}

@OnPostgreSql
class PathFiguresOnPostgreSqlTest extends PathFiguresTest {
}
