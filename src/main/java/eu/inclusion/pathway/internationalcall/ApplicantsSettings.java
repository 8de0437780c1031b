package eu.inclusion.pathway.internationalcall;

import java.time.LocalDate;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long it is kept who wanted to come to an international event.
 *
 * @param keptAfterEvent counted from the event's last day; our own choice, no source confirms a period
 */
@ConfigurationProperties("pathway.event-applications")
public record ApplicantsSettings(@DefaultValue("P6M") Period keptAfterEvent) {

    /** Events that ended before this day are over for long enough. */
    LocalDate over(LocalDate today) {
        return today.minus(keptAfterEvent);
    }
}
