package eu.inclusion.pathway.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.correspondence.PathLetter.InterestReceived;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.PersistenceTest;
import eu.inclusion.pathway.testing.TestClock;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What is put into the outbox, and how it is read back. */
@PersistenceTest
@ActiveProfiles("demo")
@Import(CorrespondenceTestConfiguration.class)
abstract class OutboxTest {

    @Autowired
    private Outbox outbox;

    @Autowired
    private SentLetters sent;

    @Autowired
    private DemoOutbox demo;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aLetterIsKeptAsItWasWritten() {
        assertThat(outbox.put(interest("an@brug.example", "BE05-1042", "kept"))).isTrue();

        SentLetter letter = sent.ofCase("BE05-1042", 0).letters().get(0);
        assertThat(letter.letter()).isEqualTo("interest-received");
        assertThat(letter.status()).isEqualTo(LetterStatus.WAITING);
        assertThat(letter.writtenAt()).isEqualTo(TestClock.START);
        assertThat(letter.agency()).isEqualTo(SampleLetters.JINT);
        assertThat(sent.copy(letter.id()).orElseThrow().body()).contains("De Brug would like to take part");
        assertThat(sent.copy(new OutboxMessageId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void theSameLetterIsNeverWrittenTwice() {
        assertThat(outbox.put(interest("an@brug.example", "BE05-1043", "once"))).isTrue();
        assertThat(outbox.put(interest("an@brug.example", "BE05-1043", "once"))).isFalse();
        assertThat(sent.ofCase("BE05-1043", 0).letters()).hasSize(1);
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void aLetterIsNotWrittenWhenWhatItIsAboutDidNotHappen() {
        assertThatThrownBy(() -> outbox.put(interest("an@brug.example", "BE05-1044", "alone")))
                .isInstanceOf(IllegalTransactionStateException.class);
        transaction.executeWithoutResult(work -> {
            outbox.put(interest("an@brug.example", "BE05-1044", "undone"));
            work.setRollbackOnly();
        });
        assertThat(sent.ofCase("BE05-1044", 0).letters()).isEmpty();
    }

    @Test
    void theRecordOfACaseHasItsOwnLettersNewestFirstPageByPage() {
        for (int letter = 1; letter <= LetterPage.SIZE + 2; letter++) {
            outbox.put(interest("an@brug.example", "BE05-1045", "page/" + letter));
        }
        outbox.put(interest("an@brug.example", "BE05-1046", "other"));

        LetterPage first = sent.ofCase("BE05-1045", 0);
        LetterPage second = sent.ofCase("BE05-1045", 1);
        assertThat(first.more()).isTrue();
        assertThat(first.letters()).hasSize(LetterPage.SIZE);
        assertThat(second.more()).isFalse();
        assertThat(second.letters()).hasSize(2).doesNotContainAnyElementsOf(first.letters());
    }

    @Test
    void anAgencySeesItsOwnLettersOnly() {
        outbox.put(interest("an@brug.example", "BE05-1047", "ours"));
        assertThat(sent.ofAgency(SampleLetters.JINT, 0).letters()).extracting(SentLetter::reference).contains("BE05-1047");
        assertThat(sent.ofAgency(new AgencyCode("BE02"), 0).letters()).isEmpty();
    }

    @Test
    void staffDoNotSeeALinkThatSignsSomebodyIn() {
        outbox.put(SampleLetters.signIn("sign-in"));
        OutboxMessageId id = demo.to("an@brug", 0).letters().get(0).id();
        assertThat(sent.copy(id).orElseThrow().body()).isNull();
        assertThat(demo.copy(id).orElseThrow().body()).contains("https://pathway.example/");
    }

    @Test
    void theDemoFindsLettersByAPartOfTheAddress() {
        outbox.put(interest("Piet_1@nest.example", "BE05-1048", "piet"));
        outbox.put(interest("pietx1@nest.example", "BE05-1049", "pietx"));
        assertThat(demo.to(" piet_1@NEST ", 0).letters()).extracting(SentLetter::reference).containsExactly("BE05-1048");
        assertThat(demo.to("nest.example", 0).letters()).extracting(SentLetter::reference)
                .containsExactly("BE05-1049", "BE05-1048");
        assertThat(demo.to("100%", 0).letters()).isEmpty();
    }

    private static Letter interest(String to, String reference, String key) {
        InterestReceived text = new InterestReceived("De Brug", SampleLetters.LINK);
        return new Letter(new Recipient(to, null, Locale.ENGLISH), text, SampleLetters.JINT, reference, key);
    }
}

@OnH2
class OutboxOnH2Test extends OutboxTest {
}

@OnPostgreSql
class OutboxOnPostgreSqlTest extends OutboxTest {
}
