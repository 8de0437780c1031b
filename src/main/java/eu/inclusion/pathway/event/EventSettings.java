package eu.inclusion.pathway.event;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation can set about events.
 *
 * @param offerStands how long a place that came free is kept for the next on the waiting list
 */
@ConfigurationProperties("pathway.events")
public record EventSettings(@DefaultValue("P7D") Period offerStands) {
}
