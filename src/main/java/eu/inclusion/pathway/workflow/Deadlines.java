package eu.inclusion.pathway.workflow;

import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Date;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;

/** When things are due: models name a deadline, the configuration says how long it is. Days end at midnight in Brussels. */
@Component("deadlines")
public class Deadlines {

    private final Settings settings;
    private final Clock clock;

    Deadlines(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The end of the day on which a deadline that begins now falls. */
    public Date dueOn(String deadline) {
        return endOf(ProgrammeTime.dayOf(clock.instant()).plus(settings.of(deadline)));
    }

    /** How long a deadline is. */
    public Period length(String deadline) {
        return settings.of(deadline);
    }

    /** The last second of a day in Brussels. */
    public Date endOf(LocalDate day) {
        return Date.from(day.atTime(LocalTime.of(23, 59, 59)).atZone(ProgrammeTime.ZONE).toInstant());
    }

    /** The first second of a day in Brussels. */
    public Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(ProgrammeTime.ZONE).toInstant());
    }

    /** How long each deadline is: {@code pathway.deadlines.<name>}, as ISO 8601 periods. */
    @ConfigurationProperties("pathway")
    public record Settings(Map<String, Period> deadlines) {

        Period of(String name) {
            Period period = deadlines.get(name);
            if (period == null) {
                throw new IllegalArgumentException("No deadline is set for '" + name + "': set pathway.deadlines." + name);
            }
            return period;
        }
    }
}
