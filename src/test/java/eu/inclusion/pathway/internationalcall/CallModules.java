package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventSettings;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.programme.ActionTypes;
import eu.inclusion.pathway.programme.CallPractice;
import eu.inclusion.pathway.programme.Refusal;
import eu.inclusion.pathway.testing.AtOnce;
import java.util.List;
import java.util.concurrent.Callable;
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
        return AtOnce.all(moves.stream().map(move -> (Callable<Boolean>) () -> done(move)).toList());
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
