package eu.inclusion.pathway.consent;

import eu.inclusion.pathway.call.Calls;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The moment, until when partners can answer, and the way to make known what happened. */
@Component
class ConsentPeriod {

    private static final Duration AFTER_THE_DEADLINE = Duration.ofDays(14);

    private final Calls calls;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ConsentPeriod(Calls calls, ApplicationEventPublisher facts, Clock clock) {
        this.calls = calls;
        this.facts = facts;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The deadline; who is asked after it, by an application that comes late, has two weeks. */
    Instant endOf(GrantApplication application) {
        Instant now = now();
        return calls.find(application.callYear(), application.action(), application.round()).map(call -> call.round().closesAt())
                .filter(deadline -> deadline.isAfter(now)).orElseGet(() -> now.plus(AFTER_THE_DEADLINE));
    }

    void publish(Object fact) {
        facts.publishEvent(fact);
    }
}
