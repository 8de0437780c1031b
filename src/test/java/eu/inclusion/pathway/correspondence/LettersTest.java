package eu.inclusion.pathway.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.correspondence.ApplicationLetter.ApplicationReceived;
import eu.inclusion.pathway.correspondence.EventLetter.EventDetails;
import eu.inclusion.pathway.correspondence.EventLetter.EventInvitation;
import eu.inclusion.pathway.correspondence.PathLetter.InterestReceived;
import eu.inclusion.pathway.correspondence.PathLetter.PathTaskReminder;
import eu.inclusion.pathway.programme.NationalAgencies;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What the letters say, in each language. */
class LettersTest {

    private final LetterWriter writer = new LetterWriter(NationalAgencies.shipped());

    static Stream<LetterText> everyLetter() {
        return SampleLetters.all();
    }

    @ParameterizedTest
    @MethodSource("everyLetter")
    void everyLetterIsCompleteInEnglish(LetterText text) {
        assertComplete(writer.write(SampleLetters.letter(text, Locale.ENGLISH, "k")), "Dear An Peeters,", "Kind regards,");
    }

    @ParameterizedTest
    @MethodSource("everyLetter")
    void everyLetterIsCompleteInDutch(LetterText text) {
        WrittenLetter letter = writer.write(SampleLetters.letter(text, SampleLetters.DUTCH, "k"));
        assertComplete(letter, "Beste An Peeters,", "Met vriendelijke groet,");
        assertThat(letter.subject()).isNotEqualTo(writer.write(SampleLetters.letter(text, Locale.ENGLISH, "k")).subject());
    }

    private static void assertComplete(WrittenLetter letter, String greeting, String regards) {
        assertThat(letter.subject()).isNotBlank().doesNotContain("\n", "{", "??", "null", "[(");
        assertThat(letter.body())
                .startsWith(greeting + "\n\n")
                .contains("\nhttps://pathway.example/portal/path\n", regards + "\nJINT", "BE05-1042")
                .doesNotContain("{", "??", "null", "[(", "[#", "[/", "\n\n\n", "()", " ,", "  ");
    }

    @Test
    void thereIsASampleOfEveryLetter() throws IOException {
        Set<String> written = SampleLetters.all().map(LetterText::letterName).collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = Arrays.stream(LetterText.class.getPermittedSubclasses())
                .flatMap(area -> Arrays.stream(area.getPermittedSubclasses()))
                .map(letter -> letter.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(written).isEqualTo(known).isEqualTo(templates());
    }

    /** The files that letters are drawn from; all stand in the one frame. */
    private static Set<String> templates() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:/letters/*.txt");
        return Arrays.stream(files).map(file -> String.valueOf(file.getFilename()).replace(".txt", "")).filter(name -> !name.equals("frame"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everySentenceIsThereInBothLanguages() throws IOException {
        assertThat(sentences("").keySet()).isEqualTo(sentences("_nl").keySet());
        assertThat(sentences("").values()).allSatisfy(text -> assertThat(text.toString()).doesNotContain("'"));
        assertThat(sentences("_nl").values()).allSatisfy(text -> assertThat(text.toString()).doesNotContain("'"));
    }

    @Test
    void theReceiptTellsTheTimeInBrusselsToTheSecond() {
        var received = new ApplicationReceived("De Brug", "Samen", 2, Instant.parse("2025-03-05T10:59:47Z"), "abc",
                Instant.parse("2025-03-05T11:00:00Z"), null, URI.create("https://pathway.example/receipts/KA210-1?fingerprint=abc"), SampleLetters.LINK);
        assertThat(writer.write(SampleLetters.letter(received, Locale.ENGLISH, "k")).body())
                .contains("Received on: Wednesday 5 March 2025 at 11:59:47 (Brussels time)").contains("Version: 2")
                .contains("until Wednesday 5 March 2025 at 12:00:00").contains("\nhttps://pathway.example/receipts/KA210-1?fingerprint=abc\n");
        assertThat(writer.write(SampleLetters.letter(received, SampleLetters.DUTCH, "k")).body())
                .contains("Ontvangen op: woensdag 5 maart 2025 om 11:59:47 uur (Brusselse tijd)");
    }

    @Test
    void anEventOfOneDayHasOneDate() {
        LocalDate day = LocalDate.of(2025, 3, 4);
        var invitation = new EventInvitation("De Brug", new EventDetails("Open deuren", day, day, "Gent"), day, SampleLetters.LINK, java.util.List.of());
        assertThat(writer.write(SampleLetters.letter(invitation, Locale.ENGLISH, "k")).body())
                .contains("When: Tuesday 4 March 2025\n");
    }

    @Test
    void aReaderOfAnotherLanguageGetsEnglish() {
        WrittenLetter letter = writer.write(SampleLetters.letter(everyLetter().findFirst().orElseThrow(), Locale.FRENCH, "k"));
        assertThat(letter.language()).isEqualTo("en");
        assertThat(letter.body()).startsWith("Dear An Peeters,");
    }

    @Test
    void aPersonWithoutANameIsGreetedToo() {
        assertThat(writer.write(SampleLetters.signIn("k")).body())
                .startsWith("Hello,\n\nOpen this link to sign in:\nhttps://")
                .contains("Was that not you?");
    }

    @Test
    void whatAStrangerTypedAddsNoLinkAndNoLine() {
        var interest = new InterestReceived("Win\r\nBcc: all@evil.example https://evil.example/x", SampleLetters.LINK);
        var reminder = new PathTaskReminder("De Brug", "Answer\r\nBcc: all@evil.example", LocalDate.EPOCH, SampleLetters.LINK);
        assertThat(writer.write(SampleLetters.letter(interest, Locale.ENGLISH, "k")).body())
                .contains("that Win Bcc: all@evil.example would like")
                .doesNotContain("evil.example/x");
        assertThat(writer.write(SampleLetters.letter(reminder, Locale.ENGLISH, "k")).subject())
                .isEqualTo("Something waits for you: Answer Bcc: all@evil.example");
    }

    @Test
    void aTemplateThatAsksForAValueOrATextThatIsNotThereIsRefused() {
        LetterTexts texts = new LetterTexts();
        LetterTemplates templates = new LetterTemplates(texts);
        assertThatThrownBy(() -> templates.draw("interest-received", LetterLanguage.ENGLISH, Map.of("organisation", "De Brug")))
                .hasRootCauseInstanceOf(LetterIncomplete.class);
        assertThatThrownBy(() -> texts.say(LetterLanguage.DUTCH, "correspondence.no-such-text"))
                .isInstanceOf(LetterIncomplete.class);
        assertThatThrownBy(() -> texts.say(LetterLanguage.DUTCH, "correspondence.days", "a", null))
                .isInstanceOf(LetterIncomplete.class);
    }

    @Test
    void noLetterGoesToWhatIsNoAddress() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Recipient("an@brug.example\r\nBcc: x@y.example", null, Locale.ENGLISH));
        assertThatIllegalArgumentException().isThrownBy(() -> new Recipient("a@b.example,c@d.example", null, Locale.ENGLISH));
    }

    private static Properties sentences(String language) throws IOException {
        Properties sentences = new Properties();
        try (var file = LettersTest.class.getResourceAsStream("/messages/correspondence" + language + ".properties")) {
            sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return sentences;
    }
}
