package eu.inclusion.pathway.correspondence;

import eu.inclusion.pathway.correspondence.EventLetter.EventDetails;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/** Letters to and about persons who come to an event: what they need, who lets them come, what they must know, what it brought. */
public sealed interface PreparationLetter extends LetterText {

    /**
     * Lets a person tell alone what is needed; whoever has the link can read and change it.
     *
     * @param person       who comes
     * @param organisation for which the person comes
     */
    record PreparationLink(String person, String organisation, EventDetails event, URI link) implements PreparationLetter {

        @Override
        public boolean confidential() {
            return true;
        }
    }

    /**
     * Asks a guardian whether somebody under 18 may come; whoever has the link can answer.
     *
     * @param accompaniedBy the adult who comes along
     */
    record GuardianPermissionRequest(String person, String organisation, String accompaniedBy, EventDetails event, URI link)
            implements PreparationLetter {

        @Override
        public boolean confidential() {
            return true;
        }

        @Override
        public boolean toStranger() {
            return true;
        }
    }

    /**
     * A parent or guardian does not allow somebody to come, or does not any more; who it is stands behind the link.
     *
     * @param link the organisation's preparation
     */
    record GuardianNotAllowing(String organisation, EventDetails event, URI link) implements PreparationLetter {
    }

    /**
     * The infopack can be read.
     *
     * @param link the infopack
     */
    record InfopackReady(String organisation, EventDetails event, URI link) implements PreparationLetter {
    }

    /**
     * There is something new in the infopack.
     *
     * @param changes what is new, in the reader's language
     * @param link    the infopack
     */
    record InfopackChanged(String organisation, EventDetails event, List<String> changes, URI link) implements PreparationLetter {

        public InfopackChanged {
            changes = List.copyOf(changes);
        }
    }

    /**
     * Asks, half a year later, what an international event brought.
     *
     * @param answerBy the last day to answer
     * @param link     the questions
     */
    record FollowUpRequest(String organisation, EventDetails event, LocalDate answerBy, URI link) implements PreparationLetter {
    }

    /**
     * Asks that once more.
     *
     * @param answerBy the last day to answer
     * @param link     the questions
     */
    record FollowUpReminder(String organisation, EventDetails event, LocalDate answerBy, URI link) implements PreparationLetter {
    }
}
