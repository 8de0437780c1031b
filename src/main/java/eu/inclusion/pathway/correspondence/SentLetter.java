package eu.inclusion.pathway.correspondence;

import eu.inclusion.pathway.programme.AgencyCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line in the record of letters.
 *
 * @param letter        the letter's name, for example {@code mapping-survey-invitation}
 * @param recipientName left out where we did not know it
 * @param language      the language it is written in, en or nl
 * @param reference     the business key of the case
 * @param attempts      how often it was tried so far
 * @param lastError     why the last attempt failed; none once it is sent
 */
public record SentLetter(
        OutboxMessageId id,
        String letter,
        String recipientEmail,
        @Nullable String recipientName,
        String language,
        @Nullable AgencyCode agency,
        @Nullable String reference,
        String subject,
        LetterStatus status,
        Instant writtenAt,
        @Nullable Instant sentAt,
        int attempts,
        @Nullable String lastError) {

    /** The line without the person to whom the letter went, and without what the mail server said of the address. */
    SentLetter withoutRecipient() {
        return new SentLetter(id, letter, "–", null, language, agency, reference, subject, status, writtenAt, sentAt, attempts, null);
    }
}
