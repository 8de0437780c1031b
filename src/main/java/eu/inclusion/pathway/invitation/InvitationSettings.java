package eu.inclusion.pathway.invitation;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation can set about invitations.
 *
 * @param portion how many go out in one transaction; answers to the same event wait as long as that takes
 * @param addressesKeptAfterEvent how long it is kept to which addresses an event wrote, counted from its last day; our own choice, no source
 *         confirms a period
 */
@ConfigurationProperties("pathway.invitations")
public record InvitationSettings(@DefaultValue("25") int portion, @DefaultValue("P30D") Period addressesKeptAfterEvent) {
}
