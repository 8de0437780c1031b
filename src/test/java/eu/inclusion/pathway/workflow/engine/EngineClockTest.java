package eu.inclusion.pathway.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.inclusion.pathway.programme.ClockSet;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** The engine's clock shows what the product's shows. */
class EngineClockTest {

    private final EngineClock clock = new EngineClock(new StaticListableBeanFactory().getBeanProvider(ProcessEngine.class));

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @Test
    void itGoesOnWithTheProductsClock() {
        clock.on(new ClockSet(null, Duration.ofDays(7)));
        assertThat(shown()).isCloseTo(Instant.now().plus(Duration.ofDays(7)), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void itStandsStillWhereTheProductsClockDoesAndRunsOnAfterwards() {
        Instant past = Instant.parse("2026-01-15T08:00:00Z");
        clock.on(new ClockSet(past, Duration.ofDays(7)));
        assertThat(shown()).isEqualTo(past);
        clock.on(new ClockSet(null, Duration.ZERO));
        assertThat(shown()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
    }

    private static Instant shown() {
        return ClockUtil.getCurrentTime().toInstant();
    }
}
