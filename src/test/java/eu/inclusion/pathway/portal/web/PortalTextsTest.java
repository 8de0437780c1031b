package eu.inclusion.pathway.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything the portal says it says in both languages. */
class PortalTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"portal", "identity"})
    void everySentenceIsThereInEnglishAndDutch(String module) throws IOException {
        Properties english = texts(module + ".properties");
        Properties dutch = texts(module + "_nl.properties");
        assertThat(dutch.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames()).allSatisfy(key -> {
            assertThat(key).startsWith(module + ".");
            assertThat(english.getProperty(key)).as(key).isNotBlank();
            assertThat(dutch.getProperty(key)).as(key).isNotBlank();
        });
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        texts.load(Files.newBufferedReader(Path.of("src/main/resources/messages", file), StandardCharsets.UTF_8));
        return texts;
    }
}
