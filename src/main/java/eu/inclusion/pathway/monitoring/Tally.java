package eu.inclusion.pathway.monitoring;

import java.time.Duration;
import java.util.Optional;

/**
 * What was counted of some paths.
 *
 * @param running open paths that are in the phase now, those at rest among them
 * @param resting open paths that rest in the phase
 * @param passed how often the phase was left, however it was
 * @param skipped how often it was left because an officer had it skipped
 * @param seconds time spent in the phase by those that left it, all together
 */
public record Tally(long running, long resting, long passed, long skipped, long seconds) {

    static final Tally NOTHING = new Tally(0, 0, 0, 0, 0);

    /** How long the phase takes on average; nothing while nobody has left it. */
    public Optional<Duration> meanTime() {
        return passed == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds / passed));
    }

    Tally plus(Tally other) {
        return new Tally(running + other.running, resting + other.resting, passed + other.passed,
                skipped + other.skipped, seconds + other.seconds);
    }
}
