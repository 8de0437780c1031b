package eu.inclusion.pathway.correspondence;

import jakarta.mail.SendFailedException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Component;

/**
 * Sends the letters that are due. Each is claimed in one short transaction, sent outside of any, and marked in another: no
 * database connection waits for the mail server, and several nodes can deliver side by side.
 *
 * <p>A letter is sent once. Only when the node stops between the mail server's answer and the mark is it sent again, after the
 * claim ran out; it then carries the same Message-ID. What fails is tried again after a growing pause; an address that the
 * server refuses, or a letter tried too often, is marked as failed and stays to be seen.
 */
@Component
class OutboxDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxDelivery.class);

    private final OutboxMessages messages;
    private final Postman postman;
    private final MailProperties mail;
    private final Pauses pauses;

    OutboxDelivery(OutboxMessages messages, Postman postman, MailProperties mail) {
        this.messages = messages;
        this.postman = postman;
        this.mail = mail;
        this.pauses = new Pauses(mail.firstPause(), mail.longestPause());
    }

    /** Delivers everything that is due; without a mail server it leaves everything waiting. */
    void deliverDue() {
        if (!postman.isReady()) {
            return;
        }
        List<DueMessage> batch;
        do {
            batch = messages.claim(mail.batchSize(), mail.claim());
            batch.forEach(this::deliver);
        } while (batch.size() == mail.batchSize());
    }

    /** Whatever is wrong with one letter, it does not hold up the others. */
    private void deliver(DueMessage letter) {
        try {
            postman.deliver(letter);
        } catch (Exception failure) {
            keepTrying(letter, failure);
            return;
        }
        messages.sent(letter);
    }

    private void keepTrying(DueMessage letter, Exception failure) {
        Exception cause = innermost(failure);
        String error = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        if (addressRefused(cause) || letter.attempt() >= mail.attempts()) {
            messages.failed(letter, error);
            LOG.error("Letter {} could not be sent (attempt {}) and is given up: {}", letter.id(), letter.attempt(), error);
        } else {
            messages.postponed(letter, pauses.after(letter), error);
            LOG.warn("Letter {} could not be sent (attempt {}), it is tried again: {}", letter.id(), letter.attempt(), error);
        }
    }

    private static boolean addressRefused(Exception cause) {
        return cause instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0;
    }

    private static Exception innermost(Exception failure) {
        if (failure instanceof MailSendException several && several.getMessageExceptions().length > 0) {
            return several.getMessageExceptions()[0];
        }
        return failure;
    }
}
