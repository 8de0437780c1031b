package eu.inclusion.pathway.correspondence;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters leave the house. The mail server itself is set with {@code spring.mail.host}, {@code spring.mail.port},
 * {@code spring.mail.username} and {@code spring.mail.password}.
 *
 * @param from             the address that letters come from; needed to send anything
 * @param replyTo          where an answer goes when the agency has no address of its own; the sender where left out
 * @param agencyReplyTo    where an answer to an agency's letter goes, by agency code
 * @param deliveryInterval how long to wait between two looks in the outbox
 * @param batchSize        how many letters are taken at once
 * @param attempts         how often a letter is tried before it counts as failed
 * @param firstPause       the pause after the first attempt; each further one is twice as long
 * @param longestPause     but never longer than this
 * @param claim            for how long letters being sent are kept from other nodes; must exceed the time that a batch takes
 */
@ConfigurationProperties("pathway.mail")
record MailProperties(
        @Nullable String from,
        @Nullable String replyTo,
        @DefaultValue Map<String, String> agencyReplyTo,
        @DefaultValue("5s") Duration deliveryInterval,
        @DefaultValue("20") int batchSize,
        @DefaultValue("20") int attempts,
        @DefaultValue("1m") Duration firstPause,
        @DefaultValue("6h") Duration longestPause,
        @DefaultValue("15m") Duration claim) {
}
