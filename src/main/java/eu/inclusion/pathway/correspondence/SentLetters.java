package eu.inclusion.pathway.correspondence;

import eu.inclusion.pathway.programme.AgencyCode;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The record of what was written to whom, newest first, for the staff's pages. Who asks must have checked that the case or the
 * agency is the reader's own.
 */
@Service
@Transactional(readOnly = true)
public class SentLetters {

    /** To whom these go is for nobody who only follows a case: it would tell who is under 18, and who answers for them. */
    private static final Set<String> CONFIDENT = Set.of("guardian-permission-request");

    private final LetterRecord letters;

    SentLetters(LetterRecord letters) {
        this.letters = letters;
    }

    /** The letters of one case. */
    public LetterPage ofCase(String reference, int page) {
        return shown(letters.page("reference = ?", reference, page));
    }

    /** The letters in the name of one agency. */
    public LetterPage ofAgency(AgencyCode agency, int page) {
        return shown(letters.page("agency = ?", agency.value(), page));
    }

    /** The letters of one agency that could not be sent. */
    public LetterPage notSent(AgencyCode agency, int page) {
        return shown(letters.page("status = 'FAILED' and agency = ?", agency.value(), page));
    }

    /** One letter with its text; a link that signs somebody in is never shown. */
    public Optional<LetterCopy> copy(OutboxMessageId id) {
        return letters.copy(id, false).map(copy -> new LetterCopy(shown(copy.letter()), copy.body(), copy.attachments()));
    }

    private static LetterPage shown(LetterPage page) {
        return new LetterPage(page.letters().stream().map(SentLetters::shown).toList(), page.number(), page.more());
    }

    private static SentLetter shown(SentLetter letter) {
        return CONFIDENT.contains(letter.letter()) ? letter.withoutRecipient() : letter;
    }

    /** A file that went with a letter which may be read. */
    public Optional<Attachment> attachment(OutboxMessageId id, int number) {
        return letters.attachment(id, number, false);
    }
}
