package eu.inclusion.pathway.correspondence;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where letters wait for the mail server. A letter is put here in the same transaction as what it is about: both happen, or
 * neither.
 */
@Service
public class Outbox {

    private final LetterWriter writer;
    private final OutboxMessages messages;

    Outbox(LetterWriter writer, OutboxMessages messages) {
        this.writer = writer;
        this.messages = messages;
    }

    /**
     * Writes a letter out and keeps it for sending. Of two transactions that write the same letter at the same moment the later
     * one fails as a whole; tried again, it finds the letter there.
     *
     * @return whether it is new; false where a letter with this key was written before, which then stays the only one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean put(Letter letter) {
        if (messages.hasKey(letter.key())) {
            return false;
        }
        messages.add(letter, writer.write(letter));
        return true;
    }

    /**
     * Forgets to whom letters of a case went that are not waiting any more, and what they said.
     *
     * @param letter the letter's name
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forgetRecipients(String reference, String letter) {
        messages.forgetRecipients(reference, letter);
    }

    /**
     * Takes letters back that still wait: what they are about is gone, and their links lead nowhere.
     *
     * @param keysBeginWith of the letters
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(String keysBeginWith) {
        messages.takeBack(keysBeginWith);
    }

    /** Lets a letter that could not be sent go out once more; any other is left as it is. */
    @Transactional
    public void sendAgain(OutboxMessageId id) {
        messages.startAgain(id);
    }
}
