package eu.inclusion.pathway.consent;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often an applicant may have us write to one partner.
 *
 * @param betweenLetters     between two letters to the same address, questions and reminders alike
 * @param questionsMeanwhile how often a partner is asked in that time, each time at another address
 */
@ConfigurationProperties("pathway.consent")
record ConsentSettings(@DefaultValue("PT20H") Duration betweenLetters, @DefaultValue("3") int questionsMeanwhile) {
}
