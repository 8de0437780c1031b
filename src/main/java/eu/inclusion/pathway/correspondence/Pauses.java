package eu.inclusion.pathway.correspondence;

import java.time.Duration;
import java.util.Objects;

/**
 * How long a letter waits after an attempt that failed: twice as long each time up to a limit, a quarter more or less so that
 * letters that failed together do not come back together. The deviation is the letter's own, not chance.
 */
record Pauses(Duration first, Duration longest) {

    private static final int DOUBLINGS_THAT_FIT = 30;
    private static final int STEPS = 1000;

    Duration after(DueMessage message) {
        int doublings = Math.min(message.attempt() - 1, DOUBLINGS_THAT_FIT);
        Duration doubled = first.multipliedBy(1L << doublings);
        Duration pause = doubled.compareTo(longest) < 0 ? doubled : longest;
        int step = Math.floorMod(Objects.hash(message.id(), message.attempt()), STEPS);
        return pause.multipliedBy(3L * STEPS + 2L * step).dividedBy(4L * STEPS);
    }
}
