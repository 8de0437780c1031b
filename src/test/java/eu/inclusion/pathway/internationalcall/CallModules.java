package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventSettings;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.programme.ActionTypes;
import eu.inclusion.pathway.programme.CallPractice;
import eu.inclusion.pathway.programme.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** Events, calls and the register without an engine and without pages. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(basePackageClasses = {EventApplication.class, Event.class, Organisation.class},
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Test|TestConfiguration|Modules|SampleEvents|EventApplicationForm)"))
@EnableConfigurationProperties({EventSettings.class, ApplicantsSettings.class})
class CallModules {

    @Bean
    CallPractice callPractice() {
        return CallPractice.shipped();
    }

    @Bean
    ActionTypes actionTypes() {
        return ActionTypes.shipped();
    }

    /** What came of moves that are made at the same moment: whether each was done, or refused. */
    static List<Boolean> allAtOnce(List<Runnable> moves) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(moves.size());
        try {
            CountDownLatch together = new CountDownLatch(moves.size());
            List<Future<Boolean>> started = moves.stream().map(move -> people.submit((Callable<Boolean>) () -> {
                together.countDown();
                together.await();
                return done(move);
            })).toList();
            List<Boolean> outcomes = new ArrayList<>();
            for (Future<Boolean> one : started) {
                outcomes.add(one.get());
            }
            return outcomes;
        } finally {
            people.shutdownNow();
        }
    }

    private static boolean done(Runnable move) {
        try {
            move.run();
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }
}
