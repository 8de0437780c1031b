package eu.inclusion.pathway.journey;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.internationalcall.SampleCalls;
import eu.inclusion.pathway.invitation.InvitationOutcome;
import eu.inclusion.pathway.invitation.InvitationProgress;
import eu.inclusion.pathway.invitation.InvitationRounds;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.testing.CountedStatements;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.workflow.Cases;
import eu.inclusion.pathway.workflow.event.EventStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What inviting costs: a round sends so many statements for each organisation, and no more when it is a large one. A round of the real size
 * is measured with {@code -Dpathway.invitations=2000} for docs/performance.md.
 */
@ProductTest
@Import({Cases.class, WholePath.class, SampleCalls.class, CountedStatements.class})
abstract class InvitationCostTest {

    private static final AgencyCode AGENCY = new AgencyCode("RO01");
    private static final int ORGANISATIONS = Integer.getInteger("pathway.invitations", 75);
    /** As docs/performance.md says. */
    private static final double PER_INVITATION = 35;
    private static final double TOLERANCE = 1.05;

    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private InvitationRounds rounds;
    @Autowired
    private InvitationProgress progress;
    @Autowired
    private Events events;
    @Autowired
    private JdbcClient database;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private ManagementService management;

    @Test
    void anInvitationCostsSoManyStatementsHoweverManyGoOut() {
        EventStage stage = beans.createBean(EventStage.class);
        List<OrganisationPath> guests = IntStream.range(0, ORGANISATIONS).mapToObj(one -> stage.readyForNationalEvent(AGENCY)).toList();
        EventId event = EventId.of(stage.plan(AGENCY, ORGANISATIONS));
        rounds.choose(event, guests.stream().map(stage::id).toList(), List.of(), "anna");
        rounds.send(event, "anna");
        database.sql("analyze").update(); // a database in use knows how large its tables are
        List<Long> portions = new ArrayList<>();

        Map<String, Long> counted = CountedStatements.during(() -> sendAll(event, portions));

        assertThat(progress.of(event)).singleElement().satisfies(round -> assertThat(round.of(InvitationOutcome.WRITTEN)).isEqualTo(ORGANISATIONS));
        double each = (double) counted.values().stream().mapToLong(Long::longValue).sum() / ORGANISATIONS;
        List<Long> sorted = portions.stream().sorted().toList();
        System.out.printf("Round of %d: %.1f statements each %s; portions %d, ms: first %d, median %d, longest %d, last %d, all %d%n", ORGANISATIONS, each,
                counted, portions.size(), portions.get(0), sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1),
                portions.get(portions.size() - 1), portions.stream().mapToLong(Long::longValue).sum());
        assertThat(each).isLessThanOrEqualTo(PER_INVITATION * TOLERANCE);
    }

    private void sendAll(EventId event, List<Long> portions) {
        String instance = runtime.createProcessInstanceQuery().processInstanceBusinessKey(events.findById(event).orElseThrow().reference())
                .singleResult().getId();
        for (Job job = next(instance); job != null; job = next(instance)) {
            long begin = System.nanoTime();
            management.executeJob(job.getId());
            portions.add((System.nanoTime() - begin) / 1_000_000);
        }
    }

    private Job next(String instance) {
        return management.createJobQuery().processInstanceId(instance).messages().listPage(0, 1).stream().findFirst().orElse(null);
    }
}

@OnH2
class InvitationCostOnH2Test extends InvitationCostTest {
}

@OnPostgreSql
class InvitationCostOnPostgreSqlTest extends InvitationCostTest {
}
