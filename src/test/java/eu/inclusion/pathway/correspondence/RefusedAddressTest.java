package eu.inclusion.pathway.correspondence;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import jakarta.mail.Address;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;

/** What becomes of a letter that the mail server answers with a refusal. */
class RefusedAddressTest {

    private static final Address[] NONE = {};

    private final OutboxMessages messages = mock(OutboxMessages.class);
    private final Postman postman = mock(Postman.class);
    private final DueMessage letter = new DueMessage(UUID.randomUUID(), "an@brug.example", null, null, "nl", "Hallo", "Tekst", 1);

    @Test
    void anAddressThatTheServerRefusesForGoodIsNotTriedAgain() throws Exception {
        Address[] refused = {new InternetAddress("an@brug.example")};
        answer(new SendFailedException("550 No such user", null, NONE, NONE, refused));
        verify(messages).failed(eq(letter), contains("550 No such user"));
    }

    @Test
    void aRefusalForNowIsTriedAgain() throws Exception {
        Address[] unsent = {new InternetAddress("an@brug.example")};
        answer(new SendFailedException("450 Mailbox busy", null, NONE, unsent, NONE));
        verify(messages).postponed(eq(letter), any(Duration.class), contains("450 Mailbox busy"));
    }

    private void answer(SendFailedException refusal) throws Exception {
        given(postman.isReady()).willReturn(true);
        given(messages.claim(anyInt(), any())).willReturn(List.of(letter));
        willThrow(new MailSendException(Map.of("the e-mail", refusal))).given(postman).deliver(letter);
        new OutboxDelivery(messages, postman, properties()).deliverDue();
    }

    private static MailProperties properties() {
        return new MailProperties("letters@pathway.example", null, Map.of(), Duration.ofSeconds(5), 20, 20, Duration.ofMinutes(1),
                Duration.ofHours(6), Duration.ofMinutes(15));
    }
}
