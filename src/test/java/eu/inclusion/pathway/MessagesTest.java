package eu.inclusion.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/** Every text for people is there in English and in Dutch, and says what was meant. */
class MessagesTest {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    /** English stands in the forms themselves. */
    private static final Set<String> FORMS = Set.of("forms", "staffforms");
    /** Staff read these too, or alone; organisations are addressed more closely. */
    private static final Set<String> FOR_STAFF = Set.of("call", "demo", "desk", "mapping", "monitoring", "workflow");
    private static final Pattern FORMAL = Pattern.compile("(?i)\\b(u|uw|uwe|uzelf)\\b");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");
    private static final Pattern LONE_QUOTE = Pattern.compile("(?<!')'(?!')");

    @Test
    void everyTextIsThereInBothLanguages() throws IOException {
        assertThat(bundles()).isNotEmpty();
        for (String bundle : bundles()) {
            if (!FORMS.contains(bundle)) {
                assertThat(new TreeSet<>(read(bundle + "_nl").keySet())).as(bundle).isEqualTo(new TreeSet<>(read(bundle).keySet()));
            }
        }
    }

    @Test
    void noTextIsEmpty() throws IOException {
        for (String bundle : bundles()) {
            assertThat(read(bundle)).as(bundle).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
            assertThat(read(bundle + "_nl")).as(bundle).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        }
    }

    /** A quote is doubled where values are put in, and only there. */
    @Test
    void quotesAreReadAsQuotes() throws IOException {
        for (String bundle : bundles()) {
            for (String file : List.of(bundle, bundle + "_nl")) {
                assertThat(read(file)).as(file).allSatisfy((key, text) -> {
                    if (PLACEHOLDER.matcher(text).find()) {
                        assertThat(text).as(key).doesNotContainPattern(LONE_QUOTE);
                    } else {
                        assertThat(text).as(key).doesNotContain("''");
                    }
                });
            }
        }
    }

    @Test
    void dutchAddressesEveryoneInOneWay() throws IOException {
        for (String bundle : bundles()) {
            assertThat(read(bundle + "_nl")).as(bundle).allSatisfy((key, text) -> assertThat(text).as(key).doesNotContainPattern(FORMAL));
        }
    }

    @Test
    void theApplicationReadsEveryBundle() throws IOException {
        PropertySource<?> settings = new YamlPropertySourceLoader().load("application", new ClassPathResource("application.yaml")).get(0);
        List<String> named = Arrays.stream(String.valueOf(settings.getProperty("spring.messages.basename")).split("[,\\s]+")).toList();
        assertThat(named).containsExactlyInAnyOrderElementsOf(bundles().stream().map(bundle -> "messages/" + bundle).toList());
    }

    private static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".properties", ""))
                    .filter(name -> !name.endsWith("_nl")).sorted().toList();
        }
    }

    private static Map<String, String> read(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader file = Files.newBufferedReader(FOLDER.resolve(name + ".properties"))) {
            properties.load(file);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }
}
