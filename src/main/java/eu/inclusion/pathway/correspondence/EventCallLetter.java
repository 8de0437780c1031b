package eu.inclusion.pathway.correspondence;

import eu.inclusion.pathway.correspondence.EventLetter.EventDetails;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Letters to organisations that apply to come to an international event. */
public sealed interface EventCallLetter extends LetterText {

    /**
     * The application arrived.
     *
     * @param until the last second in which it can be changed
     * @param link  where the organisation changes or withdraws it
     */
    record EventApplicationReceived(String organisation, EventDetails event, Instant until, URI link) implements EventCallLetter {
    }

    /**
     * A place is kept.
     *
     * @param answerBy the last day to say whether the organisation comes
     * @param link     where it says so
     */
    record EventApplicationSelected(String organisation, EventDetails event, LocalDate answerBy, URI link) implements EventCallLetter {
    }

    /**
     * The organisation moves up when another one does not come.
     *
     * @param link where it sees where it stands, or leaves the list
     */
    record EventApplicationWaiting(String organisation, EventDetails event, URI link) implements EventCallLetter {
    }

    /**
     * There is no place this time.
     *
     * @param link where the organisation sees what comes next
     */
    record EventApplicationNotSelected(String organisation, EventDetails event, URI link) implements EventCallLetter {
    }

    /**
     * The event is on other days or at another place than when the organisation applied, or began to.
     *
     * @param until  the last second to apply or change an application; nothing where it cannot any more
     * @param reason why, in the host's words
     * @param link   where it reads the call, or takes its application back
     */
    record EventCallMoved(String organisation, EventDetails event, @Nullable Instant until, String reason, URI link) implements EventCallLetter {
    }

    /**
     * Organisations apply until another moment than before.
     *
     * @param until  the last second now
     * @param reason why, in the host's words
     * @param sent   whether the organisation has sent its application, or has only begun one
     * @param link   where it changes or sends it
     */
    record EventCallDays(String organisation, EventDetails event, Instant until, String reason, boolean sent, URI link) implements EventCallLetter {
    }

    /**
     * The event is put off, and nobody knows until when.
     *
     * @param reason why, in the host's words
     * @param link   where the organisation sees how it stands
     */
    record EventCallPutOff(String organisation, EventDetails event, String reason, URI link) implements EventCallLetter {
    }

    /**
     * The event had been put off and takes place after all.
     *
     * @param until the last second to apply or change an application; nothing where it cannot any more
     * @param link  where the organisation sees how it stands
     */
    record EventCallGoesOn(String organisation, EventDetails event, @Nullable Instant until, URI link) implements EventCallLetter {
    }

    /**
     * The event does not take place.
     *
     * @param reason why, in the host's words
     * @param link   where the organisation sees what comes next
     */
    record EventCallCancelled(String organisation, EventDetails event, String reason, URI link) implements EventCallLetter {
    }
}
