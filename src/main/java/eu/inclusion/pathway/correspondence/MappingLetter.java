package eu.inclusion.pathway.correspondence;

import java.net.URI;
import java.time.LocalDate;

/** Letters of the mapping: an organisation is asked who it is and what it needs. */
public sealed interface MappingLetter extends LetterText {

    /**
     * Asks to answer the mapping survey.
     *
     * @param answerBy the last day to answer
     * @param link     the survey in the portal
     */
    record MappingSurveyInvitation(String organisation, LocalDate answerBy, URI link) implements MappingLetter {
    }

    /**
     * Asks once more.
     *
     * @param answerBy the last day to answer
     * @param link     the survey in the portal
     */
    record MappingSurveyReminder(String organisation, LocalDate answerBy, URI link) implements MappingLetter {
    }
}
