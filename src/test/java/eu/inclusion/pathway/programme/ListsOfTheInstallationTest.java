package eu.inclusion.pathway.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.DefaultResourceLoader;

/** The lists that an installation fills in: sanctions and charters. */
class ListsOfTheInstallationTest {

    @TempDir
    Path folder;

    @Test
    void asShippedNobodyIsOnThem() {
        assertThat(SanctionsFile.read(ProgrammeFiles.shipped()).find("E10000001", "Anybody")).isEmpty();
        assertThat(Charters.shipped().holds(new Oid("E10000001"), 2025)).isFalse();
    }

    @Test
    void theSameOidIsTheSameBody() throws IOException {
        assertThat(sanctions().find(" e99999999 ", "Another name")).get()
                .isEqualTo(new SanctionsList.Match("Exämple Foundation", true, "Regulation 1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Exämple Foundation", "EXAMPLE  FOUNDATION", "example-foundation.", "Beispielstiftung"})
    void aNameWrittenAnotherWayIsPerhapsTheSameBody(String name) throws IOException {
        assertThat(sanctions().find("E10000001", name)).get().extracting(SanctionsList.Match::sure).isEqualTo(false);
        assertThat(sanctions().find(null, name)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?!", "Example Foundation of Youth", "😀"})
    void anotherNameIsAnotherBody(String name) throws IOException {
        assertThat(sanctions().find("no oid", name)).isEmpty();
    }

    @Test
    void aNameThatSaysNothingIsRefused() throws IOException {
        own("sanctions.yaml", "sanctioned: [{ name: \"?!\", source: x }]");
        assertThatThrownBy(() -> SanctionsFile.read(files())).hasMessageContainingAll("sanctions.yaml", "says nothing");
    }

    @Test
    void aCharterIsHeldInItsCalls() throws IOException {
        own("charters.yaml", "charters: [{ oid: E10000009, name: University, from: 2021, until: 2027, source: list }]");
        Charters charters = CharterFile.read(files());
        assertThat(charters.holds(new Oid("E10000009"), 2025)).isTrue();
        assertThat(charters.holds(new Oid("E10000009"), 2028)).isFalse();
        assertThat(charters.holds(new Oid("E10000008"), 2025)).isFalse();
    }

    @Test
    void aCharterThatContradictsItselfIsRefused() throws IOException {
        own("charters.yaml", "charters: [{ oid: E10000009, name: University, from: 2028, until: 2027, source: list }]");
        assertThatThrownBy(() -> CharterFile.read(files())).hasMessageContainingAll("charters.yaml", "from 2028 until 2027");
        own("charters.yaml", "charters: [{ oid: E1, name: University, from: 2021, until: 2027, source: list }]");
        assertThatThrownBy(() -> CharterFile.read(files())).hasMessageContainingAll("charters.yaml", "An OID is");
    }

    private SanctionsList sanctions() throws IOException {
        own("sanctions.yaml", "sanctioned: [{ name: \"Exämple Foundation\", alsoKnownAs: [Beispielstiftung], oid: E99999999, source: Regulation 1 }]");
        return SanctionsFile.read(files());
    }

    private ProgrammeFiles files() {
        return new ProgrammeFiles(new DefaultResourceLoader(), folder.toUri().toString());
    }

    private void own(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
