package eu.inclusion.pathway.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.stereotype.Component;

/** What the nights do that the demo's clock leaps over: all that is planned for an hour of the day, in its order. */
@Component
@Profile("demo")
class DemoNights {

    private static final LocalDateTime MIDNIGHT = LocalDate.EPOCH.atStartOfDay();

    private final ObjectProvider<ScheduledTaskHolder> plans;

    DemoNights(ObjectProvider<ScheduledTaskHolder> plans) {
        this.plans = plans;
    }

    void pass() {
        plans.stream().flatMap(plan -> plan.getScheduledTasks().stream()).map(ScheduledTask::getTask)
                .flatMap(task -> task instanceof CronTask nightly ? Stream.of(nightly) : Stream.empty())
                .sorted(Comparator.comparing(DemoNights::hour)).forEach(nightly -> nightly.getRunnable().run());
    }

    private static LocalDateTime hour(CronTask nightly) {
        return Objects.requireNonNull(CronExpression.parse(nightly.getExpression()).next(MIDNIGHT));
    }
}
