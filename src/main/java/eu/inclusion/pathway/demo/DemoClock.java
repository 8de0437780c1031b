package eu.inclusion.pathway.demo;

import eu.inclusion.pathway.programme.ClockSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Shows the real time at first. It can be set back while the demo builds its past, so that its cases have an age, and visitors can go
 * on in time; then it runs on from there, also after a restart.
 */
@Component
@Profile("demo")
class DemoClock extends Clock implements SmartInitializingSingleton {

    private final ApplicationEventPublisher facts;
    private final DemoClockStore store;
    private volatile @Nullable Instant standsAt;
    private volatile Duration ahead;

    DemoClock(ApplicationEventPublisher facts, DemoClockStore store) {
        this.facts = facts;
        this.store = store;
        this.ahead = store.ahead();
    }

    /** The engine's clock goes on where this one does. */
    @Override
    public void afterSingletonsInstantiated() {
        runOn();
    }

    void standAt(Instant moment) {
        standsAt = moment;
        facts.publishEvent(new ClockSet(moment, ahead));
    }

    void runOn() {
        standsAt = null;
        facts.publishEvent(new ClockSet(null, ahead));
    }

    /** Lets that much time pass at once. */
    synchronized void goOn(Duration time) {
        ahead = ahead.plus(time);
        store.keep(ahead, time);
        runOn();
    }

    Duration ahead() {
        return ahead;
    }

    @Override
    public Instant instant() {
        Instant moment = standsAt;
        return moment == null ? Instant.now().plus(ahead) : moment;
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
