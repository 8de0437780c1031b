package eu.inclusion.pathway.invitation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation can set about invitations.
 *
 * @param portion how many go out in one transaction; answers to the same event wait as long as that takes
 */
@ConfigurationProperties("pathway.invitations")
public record InvitationSettings(@DefaultValue("25") int portion) {
}
