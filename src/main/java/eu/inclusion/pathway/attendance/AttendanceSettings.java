package eu.inclusion.pathway.attendance;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long it is kept who was at an event.
 *
 * @param keptAfterEvent counted from the event's last day; our own choice, no source confirms a period
 */
@ConfigurationProperties("pathway.attendance")
public record AttendanceSettings(@DefaultValue("P1Y") Period keptAfterEvent) {
}
