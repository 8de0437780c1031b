package eu.inclusion.pathway.workflow.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Tasklist has Dutch for every task and process of ours and for every label of its own. */
class TasklistWordsTest {

    private static final String LOCALES = "/META-INF/resources/webjars/camunda/app/tasklist/locales/";
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final ResourceBundleMessageSource words = TasklistLanguageTest.words();

    @Test
    void everyTaskAndProcessHasItsNameInBothLanguages() throws IOException {
        for (Element named : Stream.concat(elements("bpmn:userTask"), elements("bpmn:process")).toList()) {
            String key = (named.tagName().equals("bpmn:process") ? "tasklist.process." : "tasklist.task.") + named.id();
            assertThat(words.getMessage(key, null, Locale.ENGLISH)).as(key).isEqualTo(named.attr("name"));
            assertThat(words.getMessage(key, null, DUTCH)).as(key).isNotBlank();
        }
    }

    @Test
    void everyTaskIsDescribedInBothLanguages() throws IOException {
        for (Element task : elements("bpmn:userTask").toList()) {
            String key = "tasklist.task." + task.id() + ".about";
            assertThat(words.getMessage(key, null, Locale.ENGLISH)).as(key).isEqualTo(task.getElementsByTag("bpmn:documentation").text());
            assertThat(words.getMessage(key, null, DUTCH)).as(key).isNotBlank();
        }
    }

    @Test
    void everyLabelOfTasklistIsThereInDutch() throws IOException {
        Set<String> english = keys("en.json");

        assertThat(english).hasSizeGreaterThan(400);
        assertThat(keys("nl.json")).isEqualTo(english);
    }

    private static Stream<Element> elements(String kind) throws IOException {
        try (Stream<Path> models = Files.list(Path.of("processes"))) {
            List<Path> files = models.filter(one -> one.toString().endsWith(".bpmn")).toList();
            return files.stream().flatMap(file -> Jsoup.parse(read(file), Parser.xmlParser()).getElementsByTag(kind).stream());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(String name) throws IOException {
        try (InputStream file = TasklistWordsTest.class.getResourceAsStream(LOCALES + name)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", ""); // Camunda's begins with a mark
            JsonNode labels = new ObjectMapper().readTree(text).path("labels");
            Set<String> keys = new TreeSet<>();
            labels.fieldNames().forEachRemaining(keys::add);
            return keys;
        }
    }
}
