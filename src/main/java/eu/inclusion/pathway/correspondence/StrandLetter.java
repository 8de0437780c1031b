package eu.inclusion.pathway.correspondence;

import eu.inclusion.pathway.correspondence.EventLetter.EventDetails;
import java.net.URI;

/** Letters between the agencies of a strand. */
public sealed interface StrandLetter extends LetterText {

    /**
     * A meeting to which somebody wanted to come does not take place.
     *
     * @param meeting when and where it was to be
     * @param host    the agency that called it off
     * @param link    the meeting's page
     */
    record StrandMeetingCalledOff(EventDetails meeting, String host, String reason, URI link) implements StrandLetter {
    }
}
