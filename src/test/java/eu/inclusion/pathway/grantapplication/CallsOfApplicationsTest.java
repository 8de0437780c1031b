package eu.inclusion.pathway.grantapplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.call.Call;
import eu.inclusion.pathway.call.CallDesk;
import eu.inclusion.pathway.call.CallHistory;
import eu.inclusion.pathway.call.CallKey;
import eu.inclusion.pathway.call.Calls;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.RuleSets;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.PersistenceTest;
import eu.inclusion.pathway.testing.ReceivedBySql;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Applications that are older than the list of calls keep their call. */
@PersistenceTest
@Import({CallsOfApplications.class, CallsOfApplicationsTest.CallModule.class})
abstract class CallsOfApplicationsTest {

    private static final CallKey KNOWN = new CallKey(2025, Action.KA210, 1);
    private static final CallKey UNKNOWN = new CallKey(2031, Action.KA210, 1);

    @Autowired
    private JdbcClient database;
    @Autowired
    private CallsOfApplications start;
    @Autowired
    private Calls calls;
    @Autowired
    private CallHistory history;
    @Autowired
    private CallDesk desk;

    @Test
    void theirCallIsOpenedAtTheStartAsItsRulesSay() {
        ReceivedBySql store = new ReceivedBySql(database);
        store.draft(KNOWN);
        store.draft(KNOWN);
        start.afterSingletonsInstantiated();
        start.afterSingletonsInstantiated();

        Call opened = calls.find(KNOWN).orElseThrow();
        assertThat(opened.round().closesAt()).isEqualTo(Instant.parse("2025-03-05T11:00:00Z"));
        assertThat(opened.openAt(Instant.parse("2025-02-01T10:00:00Z"))).isTrue();
        assertThat(history.of(KNOWN)).singleElement().satisfies(change -> assertThat(change.by()).startsWith("Pathway"));
        assertThat(calls.all()).hasSize(1);
    }

    @Test
    void aCallWithoutRulesIsLeftForAPerson() {
        new ReceivedBySql(database).draft(UNKNOWN);
        start.afterSingletonsInstantiated();

        assertThat(calls.find(UNKNOWN)).isEmpty();
    }

    @Test
    void aCallInWhichSomebodyAppliesIsNotTakenBack() {
        new ReceivedBySql(database).draft(KNOWN);
        start.afterSingletonsInstantiated();
        ApplicationsOfCalls applications = new ApplicationsOfCalls(database, desk);

        assertThatThrownBy(() -> applications.takeBack(KNOWN)).isInstanceOf(CallInUse.class);
        assertThat(calls.find(KNOWN)).isPresent();
    }

    /** The calls with the rule sets that we ship. */
    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan(basePackageClasses = Calls.class, excludeFilters = @ComponentScan.Filter(TestConfiguration.class))
    static class CallModule {

        @Bean
        RuleSets ruleSets() {
            return RuleSets.shipped();
        }
    }
}

@OnH2
class CallsOfApplicationsOnH2Test extends CallsOfApplicationsTest {
}

@OnPostgreSql
class CallsOfApplicationsOnPostgreSqlTest extends CallsOfApplicationsTest {
}
