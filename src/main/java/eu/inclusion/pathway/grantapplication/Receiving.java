package eu.inclusion.pathway.grantapplication;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The server's moment, to the millisecond as the receipt shows it, and the way to make known what happened. */
@Component
class Receiving {

    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Receiving(ApplicationEventPublisher facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    void publish(Object fact) {
        facts.publishEvent(fact);
    }
}
