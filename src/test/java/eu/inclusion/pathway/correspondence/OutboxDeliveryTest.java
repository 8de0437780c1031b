package eu.inclusion.pathway.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eu.inclusion.pathway.correspondence.PathLetter.InterestReceived;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.PersistenceTest;
import eu.inclusion.pathway.testing.TestClock;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Locale;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** How letters reach the mail server, and what becomes of them while it is away. */
@PersistenceTest(properties = {
    "spring.mail.host=127.0.0.1",
    "pathway.mail.from=letters@pathway.example",
    "pathway.mail.agency-reply-to.BE05=inclusion@jint.example",
    "pathway.mail.attempts=3"
})
@ActiveProfiles("demo")
@Import(CorrespondenceTestConfiguration.class)
@ImportAutoConfiguration(MailSenderAutoConfiguration.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class OutboxDeliveryTest {

    private static final Attachment INVITATION = Attachment.text("event.ics", "text/calendar; charset=UTF-8; method=REQUEST",
            "BEGIN:VCALENDAR\r\nSUMMARY:Fête 🎉\r\nEND:VCALENDAR\r\n");
    private static final Attachment PICTURE = new Attachment("plan – ünd 🗺.png", "image/png", new byte[] {0, -1, 13, 10});

    private static final int PORT = freePort();
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    private Outbox outbox;

    @Autowired
    private OutboxDelivery delivery;

    @Autowired
    private OutboxMessages messages;

    @Autowired
    private DemoOutbox letters;

    @Autowired
    private SentLetters staffsCopies;

    @Autowired
    private OutboxHealthIndicator health;

    @Autowired
    private TestClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    /** Of two due letters when one node took one: H2 holds both rows, which only ever serves one node. */
    private final int leftForAnotherNode;

    OutboxDeliveryTest(int leftForAnotherNode) {
        this.leftForAnotherNode = leftForAnotherNode;
    }

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.port", () -> PORT);
    }

    @BeforeEach
    void anEmptyOutboxAndAServer() {
        database.sql("delete from outbox_message").update();
        SERVER.start();
    }

    @AfterEach
    void stopTheServer() {
        SERVER.stop();
    }

    @Test
    void aLetterIsSentOnceAndMarked() throws MessagingException {
        put("once");
        delivery.deliverDue();
        delivery.deliverDue();

        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        MimeMessage email = SERVER.getReceivedMessages()[0];
        SentLetter letter = only();
        assertThat(letter.status()).isEqualTo(LetterStatus.SENT);
        assertThat(letter.sentAt()).isEqualTo(clock.instant());
        assertThat(email.getMessageID()).isEqualTo("<" + letter.id().text() + "@pathway.example>");
        assertThat(email.getFrom()[0]).hasToString("\"JINT vzw (Pathway)\" <letters@pathway.example>");
        assertThat(email.getReplyTo()[0]).hasToString("inclusion@jint.example");
        assertThat(email.getAllRecipients()[0]).hasToString("An Peeters <an@brug.example>");
        assertThat(email.getSubject()).isEqualTo("We hebben je interesse goed ontvangen");
    }

    @Test
    void theTextArrivesAsItWasWritten() throws MessagingException, IOException {
        put("text");
        delivery.deliverDue();
        String body = letters.copy(only().id()).orElseThrow().body();
        String arrived = SERVER.getReceivedMessages()[0].getContent().toString().replace("\r\n", "\n");
        assertThat(arrived.strip()).isEqualTo(body.strip()).contains("Café ’t Hoekje", "\n" + SampleLetters.LINK + "\n");
    }

    @Test
    void aLettersFilesArriveAsTheyWereAlsoWhenItIsSentAgain() throws Exception {
        put("files", INVITATION, PICTURE);
        SERVER.stop();
        delivery.deliverDue();
        SERVER.start();
        clock.advance(Duration.ofSeconds(90));
        delivery.deliverDue();

        Multipart whole = (Multipart) SERVER.getReceivedMessages()[0].getContent();
        assertThat(whole.getContentType()).startsWith("multipart/mixed");
        assertThat(whole.getBodyPart(1).getContentType()).startsWith("application/ics");
        assertThat(whole.getBodyPart(1).getDisposition()).isEqualTo("attachment");
        assertThat(bytes(whole.getBodyPart(1))).isEqualTo(INVITATION.content());
        assertThat(MimeUtility.decodeText(whole.getBodyPart(2).getFileName())).isEqualTo("plan – ünd 🗺.png");
        assertThat(bytes(whole.getBodyPart(2))).isEqualTo(PICTURE.content());
        assertThat(only().attempts()).isEqualTo(2);
    }

    @Test
    void mailProgramsFindAnInvitationForTheirCalendarBesideTheText() throws Exception {
        put("invitation", INVITATION);
        delivery.deliverDue();

        Multipart ways = (Multipart) ((Multipart) SERVER.getReceivedMessages()[0].getContent()).getBodyPart(0).getContent();
        assertThat(ways.getContentType()).startsWith("multipart/alternative");
        assertThat(ways.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(ways.getBodyPart(0).getContent().toString()).contains("Café ’t Hoekje");
        assertThat(ways.getBodyPart(1).getContentType()).startsWith("text/calendar").contains("method=REQUEST").contains("charset=UTF-8");
        assertThat(ways.getBodyPart(1).getDisposition()).isNull();
        assertThat(bytes(ways.getBodyPart(1))).isEqualTo(INVITATION.content());
    }

    @Test
    void theStaffsCopyNamesTheFilesAndGivesThemOut() {
        put("copy", INVITATION, PICTURE);
        delivery.deliverDue();
        LetterCopy copy = staffsCopies.copy(only().id()).orElseThrow();
        assertThat(copy.attachments()).containsExactly(
                new AttachmentLine(1, "event.ics", INVITATION.mediaType(), INVITATION.content().length),
                new AttachmentLine(2, PICTURE.fileName(), "image/png", 4));
        assertThat(staffsCopies.attachment(only().id(), 2).orElseThrow().content()).isEqualTo(PICTURE.content());
        assertThat(staffsCopies.attachment(only().id(), 3)).isEmpty();
    }

    @Test
    void theFilesOfALetterThatSignsSomebodyInGoWithIt() {
        Letter letter = SampleLetters.signIn("sign-in-file");
        transaction.executeWithoutResult(work -> outbox.put(
                new Letter(letter.to(), letter.text(), null, null, letter.key(), List.of(PICTURE))));
        assertThat(staffsCopies.attachment(only().id(), 1)).isEmpty();
        assertThat(letters.attachment(only().id(), 1)).isPresent();
        delivery.deliverDue();
        assertThat(letters.attachment(only().id(), 1)).isEmpty();
        assertThat(database.sql("select count(*) from outbox_attachment").query(Integer.class).single()).isZero();
    }

    @Test
    void aLetterThatSignsSomebodyInIsNotKeptOnceSent() {
        transaction.executeWithoutResult(work -> outbox.put(SampleLetters.signIn("sign-in")));
        delivery.deliverDue();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(letters.copy(only().id()).orElseThrow().body()).isNull();
    }

    @Test
    void whatSignsTheRecipientInIsHiddenInTheStaffsCopy() {
        transaction.executeWithoutResult(work -> outbox.put(new Letter(new Recipient("lotte@example.org", "Lotte", Locale.ENGLISH),
                new PathLetter.InterestReceived("Jeugdhuis De Vlieger", URI.create("https://pathway.example/portal/sign-in/link?token=6f0c-abc&to=%2Fportal")),
                null, null, "masked")));
        assertThat(staffsCopies.copy(only().id()).orElseThrow().body()).contains("token=…&to=%2Fportal").doesNotContain("6f0c-abc");
    }

    @Test
    void whileTheServerIsAwayALetterWaitsAndThenGoesOut() {
        put("away");
        SERVER.stop();
        delivery.deliverDue();
        assertThat(only().status()).isEqualTo(LetterStatus.WAITING);
        assertThat(only().lastError()).contains("connect");

        SERVER.start();
        delivery.deliverDue();
        assertThat(only().status()).isEqualTo(LetterStatus.WAITING);
        clock.advance(Duration.ofSeconds(90));
        delivery.deliverDue();
        assertThat(only().status()).isEqualTo(LetterStatus.SENT);
        assertThat(only().lastError()).isNull();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aLetterTriedTooOftenStaysToBeSeenAndCanBeSentAgain() {
        put("given-up");
        SERVER.stop();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        for (int attempt = 1; attempt <= 3; attempt++) {
            delivery.deliverDue();
            clock.advance(Duration.ofHours(8));
        }
        assertThat(only().status()).isEqualTo(LetterStatus.FAILED);
        assertThat(only().attempts()).isEqualTo(3);
        assertThat(health.health().getStatus().getCode()).isEqualTo("MAIL_STUCK");

        SERVER.start();
        outbox.sendAgain(only().id());
        delivery.deliverDue();
        assertThat(only().status()).isEqualTo(LetterStatus.SENT);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aNodeTakesWhatAnotherDoesNotHoldWithoutWaitingForIt() {
        put("one");
        put("two");
        transaction.executeWithoutResult(work -> {
            List<DueMessage> mine = messages.claim(1, Duration.ofMinutes(15));
            List<DueMessage> theirs = CompletableFuture.supplyAsync(() -> messages.claim(10, Duration.ofMinutes(15))).join();
            assertThat(mine).hasSize(1);
            assertThat(theirs).hasSize(leftForAnotherNode).doesNotContainAnyElementsOf(mine);
        });
        assertThat(messages.claim(10, Duration.ofMinutes(15))).hasSize(1 - leftForAnotherNode);
    }

    @Test
    void aLetterWhoseNodeStoppedIsTakenUpAgainAndTheOldMarkNoLongerCounts() {
        put("crash");
        DueMessage lost = messages.claim(10, Duration.ofMinutes(15)).get(0);
        clock.advance(Duration.ofMinutes(16));
        delivery.deliverDue();
        messages.failed(lost, "too late");
        assertThat(only().status()).isEqualTo(LetterStatus.SENT);
        assertThat(only().attempts()).isEqualTo(2);
    }

    @Test
    void aLetterThatCannotBeSentDoesNotHoldUpTheOthers() {
        put("broken");
        database.sql("update outbox_message set agency = 'XX99'").update();
        put("sound");
        delivery.deliverDue();
        assertThat(letters.to("", 0).letters()).extracting(SentLetter::status)
                .containsExactly(LetterStatus.SENT, LetterStatus.WAITING);
    }

    private void put(String key, Attachment... files) {
        InterestReceived text = new InterestReceived("Café ’t Hoekje", SampleLetters.LINK);
        transaction.executeWithoutResult(work -> outbox.put(with(SampleLetters.letter(text, SampleLetters.DUTCH, key), files)));
    }

    private static Letter with(Letter letter, Attachment... files) {
        return new Letter(letter.to(), letter.text(), letter.agency(), letter.reference(), letter.key(), List.of(files));
    }

    private static byte[] bytes(BodyPart part) throws IOException, MessagingException {
        return part.getInputStream().readAllBytes();
    }

    private SentLetter only() {
        List<SentLetter> all = letters.to("", 0).letters();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new IllegalStateException("No free port", failure);
        }
    }
}

@OnH2
class OutboxDeliveryOnH2Test extends OutboxDeliveryTest {

    OutboxDeliveryOnH2Test() {
        super(0);
    }
}

@OnPostgreSql
class OutboxDeliveryOnPostgreSqlTest extends OutboxDeliveryTest {

    OutboxDeliveryOnPostgreSqlTest() {
        super(1);
    }
}
