package eu.inclusion.pathway.testing;

import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until the test moves it. It starts on 15 January 2025 at 09:00 in Brussels. */
public final class TestClock extends Clock {

    /** Where every test clock starts. */
    public static final Instant START = LocalDateTime.of(2025, 1, 15, 9, 0).atZone(ProgrammeTime.ZONE).toInstant();

    private volatile Instant now = START;

    /** Goes to that moment, forward or back. */
    public void set(Instant moment) {
        now = moment;
    }

    /** Goes to that moment as clocks in Brussels show it. */
    public void setBrussels(LocalDateTime moment) {
        now = moment.atZone(ProgrammeTime.ZONE).toInstant();
    }

    /** Lets that much time pass. */
    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
