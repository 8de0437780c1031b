package eu.inclusion.pathway.idea;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long ideas are kept.
 *
 * @param keep from the day on which an idea came, or was answered
 */
@ConfigurationProperties("pathway.ideas")
record IdeaSettings(@DefaultValue("P1Y") Period keep) {
}
