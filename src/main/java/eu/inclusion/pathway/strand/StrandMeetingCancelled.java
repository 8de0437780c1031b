package eu.inclusion.pathway.strand;

import java.util.Set;

/**
 * A meeting does not take place.
 *
 * @param references of the cases of all agencies that were invited, the host's among them
 */
public record StrandMeetingCancelled(StrandMeetingId meetingId, Set<String> references) {

    public StrandMeetingCancelled {
        references = Set.copyOf(references);
    }
}
