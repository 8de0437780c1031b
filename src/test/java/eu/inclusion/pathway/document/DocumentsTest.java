package eu.inclusion.pathway.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.PersistenceTest;
import eu.inclusion.pathway.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files that are taken in, kept, given out and deleted. */
@PersistenceTest(properties = "pathway.documents.retention.[SIGNED_LETTER]=P1Y")
@EnableConfigurationProperties(DocumentProperties.class)
@Import({Documents.class, FileInspection.class, DocumentTable.class, DocumentParts.class, DocumentRetention.class})
abstract class DocumentsTest {

    private static final long MOST = 15 * 1_048_576L;

    private final UUID owner = UUID.randomUUID();

    @Autowired
    private Documents documents;

    @Autowired
    private DocumentRetention retention;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    @Test
    void aFileComesOutAsItWentIn() throws IOException {
        byte[] content = SampleFiles.pdf(DocumentParts.SIZE * 2 + 1);
        new Random(1).nextBytes(content);
        System.arraycopy(SampleFiles.pdf(), 0, content, 0, SampleFiles.pdf().length);

        StoredDocument stored = add("SIGNED_LETTER", "C:\\me\\letter.pdf", content);

        assertThat(documents.find(stored.id())).contains(stored);
        assertThat(documents.of(owner)).containsExactly(stored);
        assertThat(stored.fileName()).isEqualTo("letter.pdf");
        assertThat(stored.size()).isEqualTo(content.length);
        assertThat(stored.addedAt()).isEqualTo(clock.instant());
        try (InputStream read = documents.open(stored)) {
            assertThat(read.readAllBytes()).isEqualTo(content);
        }
    }

    @Test
    void theFingerprintIsTheSha256OfTheContent() throws IOException {
        assertThat(add("SIGNED_LETTER", "a.pdf", SampleFiles.text("%PDF-1.4")).sha256())
                .isEqualTo("e16fa5d9b51928755db85b917f0297babaf22c7a47e97d9212adab56e61ba04e");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedAndNothingOfItIsKept() {
        assertThatThrownBy(() -> add("SIGNED_LETTER", "a.pdf", SampleFiles.pdf((int) MOST + 1))).isInstanceOf(DocumentNotAccepted.class)
                .satisfies(refusal -> assertThat(((DocumentNotAccepted) refusal).arguments()).containsExactly(15L));
        assertThat(documents.of(owner)).isEmpty();
    }

    @Test
    void aRemovedFileIsGoneWithItsContent() throws IOException {
        StoredDocument stored = add("SIGNED_LETTER", "a.pdf", SampleFiles.pdf());
        documents.remove(stored.id());
        assertThat(documents.of(owner)).isEmpty();
        assertThat(documents.find(stored.id())).isEmpty();
        assertThat(database.sql("select count(*) from document_part where document_id = ?").param(stored.id().value())
                .query(Integer.class).single()).isZero();
    }

    @Test
    void whatMustBeKeptStaysWhenItsOwnerRemovesIt() throws IOException {
        StoredDocument stored = add("SIGNED_LETTER", "a.pdf", SampleFiles.pdf());
        documents.keep(List.of(stored.id()));
        documents.remove(stored.id());
        assertThat(documents.of(owner)).isEmpty();
        assertThat(documents.open(documents.find(stored.id()).orElseThrow())).hasBinaryContent(SampleFiles.pdf());
    }

    @Test
    void aFileIsDeletedWhenItsTimeIsOverUnlessItIsHeld() throws IOException {
        StoredDocument letter = add("SIGNED_LETTER", "a.pdf", SampleFiles.pdf());
        StoredDocument held = add("SIGNED_LETTER", "b.pdf", SampleFiles.pdf());
        StoredDocument withoutPeriod = add("picture", "c.png", SampleFiles.png());
        database.sql("update document set legal_hold = true where id = ?").param(held.id().value()).update();
        documents.ended(owner);

        clock.advance(Duration.ofDays(364));
        retention.deleteDue();
        assertThat(documents.of(owner)).hasSize(3);

        clock.advance(Duration.ofDays(2));
        retention.deleteDue();
        assertThat(documents.of(owner)).containsExactly(held, withoutPeriod);
        assertThat(documents.find(letter.id())).isEmpty();
    }

    @Test
    void whatGoesOnAfterAllKeepsItsFiles() throws IOException {
        StoredDocument letter = add("SIGNED_LETTER", "a.pdf", SampleFiles.pdf());
        documents.ended(owner);
        documents.goesOn(owner);
        clock.advance(Duration.ofDays(400));
        retention.deleteDue();
        assertThat(documents.of(owner)).containsExactly(letter);
    }

    private StoredDocument add(String kind, String name, byte[] content) throws IOException {
        return documents.add(new NewDocument(owner, kind, null, name, "an@example.org"), new ByteArrayInputStream(content), MOST);
    }
}

@OnH2
class DocumentsOnH2Test extends DocumentsTest {
}

@OnPostgreSql
class DocumentsOnPostgreSqlTest extends DocumentsTest {
}
