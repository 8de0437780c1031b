package eu.inclusion.pathway.eligibility;

import static eu.inclusion.pathway.eligibility.Applications.cooperation;
import static eu.inclusion.pathway.eligibility.Applications.organisation;
import static eu.inclusion.pathway.eligibility.Applications.smallScale;
import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.FindingTexts;
import eu.inclusion.pathway.programme.web.ApiTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sentences of the findings, with their figures, in English and in Dutch. */
class FindingTextsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Path SOURCES = Path.of("src/main/java/eu/inclusion/pathway/eligibility");

    private final FindingTexts texts = new FindingTexts(ApiTexts.of("programme", "eligibility"));

    @Test
    void aLateApplicationReadsBothMomentsInBrusselsTime() {
        Finding late = smallScale().submitted("2025-03-05T11:00:01Z").checked().findings().get(0);

        assertThat(texts.sentence(late, Locale.ENGLISH)).isEqualTo("The application arrived on 5 March 2025 at 12:00:01 "
                + "(Brussels time). The deadline of round 1 was 5 March 2025 at 12:00:00 (Brussels time), so it is too late for "
                + "this round.");
        assertThat(texts.sentence(late, DUTCH)).startsWith("De aanvraag kwam aan op 5 maart 2025 om 12:00:01 (Brusselse tijd).");
    }

    @Test
    void sumsAreWrittenAsTheReaderWritesThem() {
        Finding sum = smallScale().asking(50_000).checked().findings().get(0);

        assertThat(texts.sentence(sum, Locale.ENGLISH))
                .isEqualTo("The lump sum asked for is EUR 50,000. Choose one of these: EUR 30,000, EUR 60,000.");
        assertThat(texts.sentence(sum, DUTCH)).contains("50.000 euro");
    }

    @Test
    void countriesPartnersAndWindowsAreNamed() {
        Finding partner = cooperation().withAlso(organisation("E10000009", "UA")).checked().findings().get(0);
        Finding start = smallScale().starting("2027-01-01").checked().findings().get(0);

        assertThat(texts.sentence(partner, Locale.ENGLISH)).startsWith("The country of partner 3 is Ukraine (region 2)");
        assertThat(texts.sentence(partner, DUTCH)).startsWith("Het land van partner 3 is Oekraïne (regio 2)");
        assertThat(texts.sentence(start, Locale.ENGLISH))
                .contains("1 January 2027", "1 September 2025 to 31 December 2025 (round 1)");
    }

    @Test
    void yearsAreNotWrittenAsSums() {
        Finding year = smallScale().in(2031).checked().findings().get(0);

        assertThat(texts.sentence(year, Locale.ENGLISH))
                .contains("Small-scale Partnership (KA210)", "call 2031");
    }

    @Test
    void everySentenceThatARuleCanSayIsThereInBothLanguages() throws IOException {
        Set<String> said = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                said.addAll(keys(Files.readString(file)));
            }
        }
        Set<String> rules = said.stream().map(FindingTextsTest::ruleOf).collect(Collectors.toSet());

        assertThat(said).hasSizeGreaterThan(90);
        assertThat(keysOf(Locale.ROOT, rules)).isEqualTo(said).isEqualTo(keysOf(DUTCH, rules));
    }

    private static Set<String> keys(String source) {
        Matcher code = Pattern.compile("String CODE = \"([a-z-]+)\"").matcher(source);
        Set<String> keys = new TreeSet<>();
        if (code.find()) {
            Matcher sentence = Pattern.compile("CODE,\\s*\"([a-z-]+)\"").matcher(source);
            while (sentence.find()) {
                keys.add("eligibility." + code.group(1) + "." + sentence.group(1));
            }
        }
        return keys;
    }

    /** The sentences of rules; other words of the room stand in the same bundle. */
    private static Set<String> keysOf(Locale locale, Set<String> rules) {
        Set<String> keys = new TreeSet<>(ResourceBundle.getBundle("messages/eligibility", locale).keySet());
        keys.removeIf(key -> !rules.contains(ruleOf(key)));
        return keys;
    }

    private static String ruleOf(String key) {
        return key.split("\\.")[1];
    }
}
