package eu.inclusion.pathway.correspondence;

import eu.inclusion.pathway.programme.AgencyCode;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The record of what was written to whom, newest first, for the staff's pages. Who asks must have checked that the case or the
 * agency is the reader's own.
 */
@Service
@Transactional(readOnly = true)
public class SentLetters {

    private final LetterRecord letters;

    SentLetters(LetterRecord letters) {
        this.letters = letters;
    }

    /** The letters of one case. */
    public LetterPage ofCase(String reference, int page) {
        return letters.page("reference = ?", reference, page);
    }

    /** The letters in the name of one agency. */
    public LetterPage ofAgency(AgencyCode agency, int page) {
        return letters.page("agency = ?", agency.value(), page);
    }

    /** The letters of one agency that could not be sent. */
    public LetterPage notSent(AgencyCode agency, int page) {
        return letters.page("status = 'FAILED' and agency = ?", agency.value(), page);
    }

    /** One letter with its text; a link that signs somebody in is never shown. */
    public Optional<LetterCopy> copy(OutboxMessageId id) {
        return letters.copy(id, false);
    }

    /** A file that went with a letter which may be read. */
    public Optional<Attachment> attachment(OutboxMessageId id, int number) {
        return letters.attachment(id, number, false);
    }
}
