package eu.inclusion.pathway.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How long a letter waits between attempts. */
class PausesTest {

    private final Pauses pauses = new Pauses(Duration.ofMinutes(1), Duration.ofHours(6));

    @Test
    void eachPauseIsAboutTwiceTheLastUpToTheLongest() {
        assertThat(pauses.after(attempt(1))).isBetween(Duration.ofSeconds(45), Duration.ofSeconds(75));
        assertThat(pauses.after(attempt(2))).isBetween(Duration.ofSeconds(90), Duration.ofSeconds(150));
        assertThat(pauses.after(attempt(5))).isBetween(Duration.ofMinutes(12), Duration.ofMinutes(20));
        assertThat(pauses.after(attempt(40))).isBetween(Duration.ofMinutes(270), Duration.ofMinutes(450));
    }

    @Test
    void lettersThatFailedTogetherDoNotAllComeBackTogether() {
        assertThat(IntStream.range(0, 50).mapToObj(letter -> pauses.after(attempt(1))).distinct().count())
                .isGreaterThan(10);
    }

    private static DueMessage attempt(int number) {
        return new DueMessage(UUID.randomUUID(), "an@brug.example", null, null, "nl", "Hallo", "Tekst", number);
    }
}
