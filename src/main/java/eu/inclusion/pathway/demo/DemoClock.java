package eu.inclusion.pathway.demo;

import eu.inclusion.pathway.programme.ClockSet;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Shows the real time, but can be set back while the demo builds its past, so that its cases have an age. */
@Component
@Profile("demo")
class DemoClock extends Clock {

    private final ApplicationEventPublisher facts;
    private volatile @Nullable Instant standsAt;

    DemoClock(ApplicationEventPublisher facts) {
        this.facts = facts;
    }

    void standAt(Instant moment) {
        standsAt = moment;
        facts.publishEvent(new ClockSet(moment));
    }

    void runOn() {
        standsAt = null;
        facts.publishEvent(new ClockSet(null));
    }

    @Override
    public Instant instant() {
        Instant moment = standsAt;
        return moment == null ? Instant.now() : moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? this : Clock.fixed(instant(), zone);
    }
}
