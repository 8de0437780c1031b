package eu.inclusion.pathway.testing;

import eu.inclusion.pathway.call.CallDesk;
import eu.inclusion.pathway.call.CallOpenedAlready;
import eu.inclusion.pathway.call.CallPlan;
import eu.inclusion.pathway.call.SampleCalls;
import eu.inclusion.pathway.programme.RuleSets;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Opens every round of every shipped rule set in the application under test, so that one can apply in it. */
@TestConfiguration(proxyBeanMethods = false)
public class OpenedCalls {

    @Bean
    SmartInitializingSingleton openedCalls(CallDesk desk, RuleSets ruleSets) {
        return () -> SampleCalls.every(ruleSets).forEach(call -> open(desk, call));
    }

    private static void open(CallDesk desk, CallPlan call) {
        try {
            desk.take(call, "admin");
        } catch (CallOpenedAlready there) {
            // an application of the same database opened it
        }
    }
}
