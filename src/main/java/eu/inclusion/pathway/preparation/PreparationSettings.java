package eu.inclusion.pathway.preparation;

import java.time.LocalDate;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long what persons told is kept.
 *
 * @param keptAfterEvent counted from the event's last day; our own choice, no source confirms a period
 */
@ConfigurationProperties("pathway.preparation")
public record PreparationSettings(@DefaultValue("P30D") Period keptAfterEvent) {

    /** The day on which what was told for an event is deleted. */
    public LocalDate deletedOn(LocalDate endsOn) {
        return endsOn.plus(keptAfterEvent);
    }
}
