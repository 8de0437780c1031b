package eu.inclusion.pathway.idea;

import eu.inclusion.pathway.programme.AgencyCode;
import java.time.Instant;
import org.springframework.data.relational.core.mapping.Table;

/** That an agency passed an idea on to another one, and why. */
@Table("idea_forwarding")
public record IdeaForwarding(AgencyCode fromAgency, AgencyCode toAgency, String reason, String person, Instant forwardedAt) {
}
