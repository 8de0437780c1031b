package eu.inclusion.pathway.strand;

import java.util.Set;

/**
 * A meeting is at another time.
 *
 * @param references of the cases of all agencies that are invited, the host's among them
 */
public record StrandMeetingMoved(StrandMeetingId meetingId, Set<String> references) {

    public StrandMeetingMoved {
        references = Set.copyOf(references);
    }
}
