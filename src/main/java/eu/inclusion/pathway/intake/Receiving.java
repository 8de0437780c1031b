package eu.inclusion.pathway.intake;

import eu.inclusion.pathway.call.Call;
import eu.inclusion.pathway.call.Calls;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The server's moment, to the millisecond as the receipt shows it, whether that is in time, and the way to make known what happened. */
@Component
class Receiving {

    private final ApplicationEventPublisher facts;
    private final Calls calls;
    private final Clock clock;

    Receiving(ApplicationEventPublisher facts, Calls calls, Clock clock) {
        this.facts = facts;
        this.calls = calls;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Whether that moment is after the deadline; of a call that we do not know any moment is. */
    boolean isLate(GrantApplication application, Instant moment) {
        return !calls.find(application.callYear(), application.action(), application.round())
                .map((Call call) -> call.round().inTime(moment)).orElse(false);
    }

    void publish(Object fact) {
        facts.publishEvent(fact);
    }
}
