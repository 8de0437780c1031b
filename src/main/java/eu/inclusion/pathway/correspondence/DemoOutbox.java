package eu.inclusion.pathway.correspondence;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The outbox as the demo shows it: every letter, and with its links, so that an invented person's mail can be opened. */
@Service
@Profile("demo")
@Transactional(readOnly = true)
public class DemoOutbox {

    private final LetterRecord letters;

    DemoOutbox(LetterRecord letters) {
        this.letters = letters;
    }

    /** The letters to addresses that hold a text; all for the empty text. */
    public LetterPage to(String recipient, int page) {
        String part = recipient.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
        return letters.page("lower(recipient_email) like ? escape '!'", "%" + part + "%", page);
    }

    public Optional<LetterCopy> copy(OutboxMessageId id) {
        return letters.copy(id, true);
    }

    public Optional<Attachment> attachment(OutboxMessageId id, int number) {
        return letters.attachment(id, number, true);
    }
}
