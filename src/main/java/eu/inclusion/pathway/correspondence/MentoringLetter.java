package eu.inclusion.pathway.correspondence;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;

/** Letters about mentoring. */
public sealed interface MentoringLetter extends LetterText {

    /**
     * The organisation has a mentor.
     *
     * @param mentor the mentor's name
     * @param link   the mentoring in the portal
     */
    record MentoringStarted(String organisation, String mentor, URI link) implements MentoringLetter {
    }

    /**
     * A session has a date.
     *
     * @param mentor   the mentor's name
     * @param startsAt when it begins
     * @param place    where, as one line; the address of the meeting where it is on-line
     * @param link     the mentoring in the portal
     */
    record MentoringSessionPlanned(String organisation, String mentor, Instant startsAt, String place, URI link)
            implements MentoringLetter {
    }

    /**
     * Asks what the mentoring brought.
     *
     * @param answerBy the last day to answer
     * @param link     the questions
     */
    record MentoringEvaluationRequest(String organisation, LocalDate answerBy, URI link) implements MentoringLetter {
    }
}
