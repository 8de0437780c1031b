package eu.inclusion.pathway.correspondence;

import eu.inclusion.pathway.programme.Country;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Letters about a national or an international event. */
public sealed interface EventLetter extends LetterText {

    /**
     * What a person must know of an event.
     *
     * @param endsOn   its last day; the same as the first for an event of one day
     * @param startsAt when it begins on the first day, by the clocks of the venue, where that is known
     * @param endsAt   when it ends on the last day, by the clocks of the venue, where that is known
     * @param clocksOf the country whose clocks these are, where clocks in Brussels show other hours
     * @param place    where it is held, as one line
     * @param about    what it is about, for whoever decides whether to come
     */
    record EventDetails(String title, LocalDate startsOn, LocalDate endsOn, @Nullable LocalTime startsAt, @Nullable LocalTime endsAt,
                        @Nullable Country clocksOf, String place, @Nullable EventAbout about) {

        public EventDetails(String title, LocalDate startsOn, LocalDate endsOn, @Nullable LocalTime startsAt, @Nullable LocalTime endsAt,
                @Nullable Country clocksOf, String place) {
            this(title, startsOn, endsOn, startsAt, endsAt, clocksOf, place, null);
        }

        public EventDetails(String title, LocalDate startsOn, LocalDate endsOn, String place) {
            this(title, startsOn, endsOn, null, null, null, place);
        }

        public EventDetails {
            if (endsOn.isBefore(startsOn)) {
                throw new IllegalArgumentException("An event cannot end on " + endsOn + " before it starts on " + startsOn);
            }
        }
    }

    /**
     * What whoever is invited must know to decide.
     *
     * @param text          in some lines
     * @param language      in which it is held
     * @param accessibility of the venue
     */
    record EventAbout(String text, String language, String accessibility) {
    }

    /**
     * Invites.
     *
     * @param answerBy the last day to answer
     * @param link     where the invitation is answered
     * @param alsoFor  other organisations that are invited, for which the same person speaks
     */
    record EventInvitation(String organisation, EventDetails event, LocalDate answerBy, URI link, List<String> alsoFor)
            implements EventLetter {
    }

    /**
     * Asks once more whether the organisation comes.
     *
     * @param answerBy the last day to answer
     * @param link     where the invitation is answered
     */
    record EventInvitationReminder(String organisation, EventDetails event, LocalDate answerBy, URI link)
            implements EventLetter {
    }

    /**
     * There is a place.
     *
     * @param link where the organisation sees the event, or gives the place back
     */
    record EventPlaceConfirmed(String organisation, EventDetails event, URI link) implements EventLetter {
    }

    /**
     * The organisation does not come after all; its place is free again.
     *
     * @param link where the organisation sees its path
     */
    record EventPlaceReturned(String organisation, EventDetails event, URI link) implements EventLetter {
    }

    /**
     * The event is full; the organisation waits.
     *
     * @param link where the organisation sees the event, or leaves the list
     */
    record EventWaitingList(String organisation, EventDetails event, URI link) implements EventLetter {
    }

    /**
     * A place came free for an organisation on the waiting list.
     *
     * @param answerBy the last day to take it
     * @param link     where it is taken
     */
    record EventPlaceOffered(String organisation, EventDetails event, LocalDate answerBy, URI link) implements EventLetter {
    }

    /**
     * Asks how it was.
     *
     * @param answerBy the last day to answer
     * @param link     the questions
     */
    record EventFeedbackRequest(String organisation, EventDetails event, LocalDate answerBy, URI link)
            implements EventLetter {
    }

    /**
     * The event was moved; the invitation stands.
     *
     * @param changes  what else is other than before
     * @param answerBy the last day to answer, as it is now
     * @param link     where the invitation is answered
     */
    record EventMovedInvitation(String organisation, EventDetails event, String reason, EventChanges changes, LocalDate answerBy, URI link) implements EventLetter {
    }

    /**
     * The event was moved; the organisation keeps its place unless it gives it back.
     *
     * @param changes what else is other than before
     * @param link    where the organisation says whether the new days suit it
     */
    record EventMovedPlace(String organisation, EventDetails event, String reason, EventChanges changes, URI link) implements EventLetter {
    }

    /**
     * The event was moved; the organisation is still on the waiting list.
     *
     * @param link where the organisation sees the event, or leaves the list
     */
    record EventMovedWaiting(String organisation, EventDetails event, String reason, EventChanges changes, URI link) implements EventLetter {
    }

    /**
     * Something else is said of the event than before; the invitation stands.
     *
     * @param word     of the agency about it; empty where there is none
     * @param answerBy the last day to answer
     * @param link     where the invitation is answered
     */
    record EventChangedInvitation(String organisation, EventDetails event, EventChanges changes, String word, LocalDate answerBy, URI link)
            implements EventLetter {
    }

    /**
     * Something else is said of the event than before; the organisation has its place.
     *
     * @param word of the agency about it; empty where there is none
     * @param link where the organisation sees the event, or gives the place back
     */
    record EventChangedPlace(String organisation, EventDetails event, EventChanges changes, String word, URI link) implements EventLetter {
    }

    /**
     * Something else is said of the event than before; the organisation is still on the waiting list.
     *
     * @param word of the agency about it; empty where there is none
     * @param link where the organisation sees the event, or leaves the list
     */
    record EventChangedWaiting(String organisation, EventDetails event, EventChanges changes, String word, URI link) implements EventLetter {
    }

    /**
     * The event does not take place.
     *
     * @param link the organisation's path
     */
    record EventCalledOff(String organisation, EventDetails event, String reason, URI link) implements EventLetter {
    }

    /**
     * Answers a question that the organisation asked.
     *
     * @param link where the organisation sees the event
     */
    record EventQuestionAnswered(String organisation, EventDetails event, String question, String answer, URI link) implements EventLetter {
    }
}
