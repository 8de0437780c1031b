package eu.inclusion.pathway.demo;

import eu.inclusion.pathway.todo.CaseWork;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's past: days before today on which things happened. */
@Component
@Profile("demo")
class DemoTime {

    private final DemoClock clock;
    private final CaseWork work;
    private Instant today = Instant.EPOCH;

    DemoTime(DemoClock clock, CaseWork work) {
        this.clock = clock;
        this.work = work;
    }

    /** From here on the demo looks back from this moment. */
    void begin() {
        clock.runOn();
        today = clock.instant();
    }

    void end() {
        clock.runOn();
    }

    /** Goes to a day before today, or after it when negative. */
    void daysAgo(int days) {
        clock.standAt(today.minus(Duration.ofDays(days)));
    }

    void pass(Duration time) {
        clock.standAt(clock.instant().plus(time));
    }

    Instant now() {
        return clock.instant();
    }

    /** The real present, from which the demo looks back. */
    Instant real() {
        return today;
    }

    /** Lets everything happen that is due in a case. */
    void runDue(String reference) {
        work.runDue(reference);
    }
}
