package eu.inclusion.pathway.travel;

import java.time.LocalDate;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Until when a journey can be claimed.
 *
 * @param claimWithin counted from the event's last day; our own choice, agencies differ
 */
@ConfigurationProperties("pathway.travel")
public record TravelSettings(@DefaultValue("P60D") Period claimWithin) {

    /** The last day to send a claim. */
    public LocalDate lastDay(LocalDate endsOn) {
        return endsOn.plus(claimWithin);
    }
}
