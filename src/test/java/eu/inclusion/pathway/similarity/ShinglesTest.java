package eu.inclusion.pathway.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.applicationform.SectionKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much alike two applications are, and that those that are much alike find each other. */
class ShinglesTest {

    private static final int WORDS = 1_500;

    private final Random chance = new Random(42);
    private final List<String> words = IntStream.range(0, WORDS).mapToObj(number -> "word" + chance.nextInt(400)).toList();

    @Test
    void theSameTextIsWhollyAlikeWhateverItsCaseSpacesAndPunctuation() {
        String text = String.join(" ", words);

        assertThat(alike(text, "  " + text.toUpperCase(Locale.ROOT).replace(" ", ",\n") + "!")).isEqualTo(100);
    }

    @Test
    void movedParagraphsChangeAlmostNothing() {
        List<String> paragraphs = new ArrayList<>(IntStream.range(0, 15).mapToObj(number -> String.join(" ", words.subList(number * 100, number * 100 + 100))).toList());
        String before = String.join("\n", paragraphs);
        Collections.reverse(paragraphs);

        assertThat(alike(before, String.join("\n", paragraphs))).isGreaterThan(95);
    }

    /** What the default of 60 per cent means: about every sixth word may be another one. */
    @ParameterizedTest
    @CsvSource({"5, 80, 95", "15, 55, 70", "30, 28, 42", "50, 8, 20"})
    void thePercentageFallsFastWithEveryWordThatIsAnother(int percentChanged, int atLeast, int atMost) {
        assertThat(alike(String.join(" ", words), String.join(" ", changed(percentChanged)))).isBetween(atLeast, atMost);
    }

    @Test
    void twoTextsOnTheSameSubjectAreNotAlike() {
        String one = "Young people who are neither at school nor at work meet every week and decide together what they want to learn. ".repeat(1)
                + IntStream.range(0, 60).mapToObj(number -> "plan" + number).collect(Collectors.joining(" "));
        String other = "Every week young people who left school early meet those who found work, and both tell what helped them. "
                + IntStream.range(0, 60).mapToObj(number -> "idea" + number).collect(Collectors.joining(" "));

        assertThat(alike(one, other)).isLessThan(10);
    }

    @Test
    void aFewWordsSayNothing() {
        assertThat(alike("We meet young people.", "We meet young people.")).isZero();
    }

    @Test
    void anyScriptIsReadAndNothingIsTooLong() {
        String arabic = "نلتقي بالشباب كل أسبوع 🚴 ".repeat(40) + String.join(" ", words);

        assertThat(alike(arabic, arabic)).isEqualTo(100);
        assertThat(alike("🚴".repeat(30_000), "🚴".repeat(30_000))).isZero();
    }

    @Test
    void almostTheSameTextsShareAPartOfTheirSketchAndOthersDoNot() {
        Set<Long> own = Sketch.of(Shingles.of(List.of(String.join(" ", words))), 1);

        for (int time = 0; time < 40; time++) {
            Set<Long> alike = Sketch.of(Shingles.of(List.of(String.join(" ", changed(15)))), 1);
            assertThat(new HashSet<>(alike).removeAll(own)).as("found " + time).isTrue();
        }
        Set<Long> other = Sketch.of(Shingles.of(List.of(String.join(" ", changed(95)))), 1);
        assertThat(other).hasSize(32).doesNotContainAnyElementsOf(own);
        assertThat(Sketch.of(Shingles.of(List.of(String.join(" ", words))), 2)).doesNotContainAnyElementsOf(own);
    }

    @Test
    void aSketchIsTheSameInEveryVersionOfTheProgramme() {
        String text = IntStream.range(0, 60).mapToObj(number -> "word" + number).collect(Collectors.joining(" "));

        assertThat(Sketch.of(Shingles.of(List.of(text)), 1).stream().mapToLong(Long::longValue).sum()).isEqualTo(990215969085576042L);
    }

    @Test
    void onlyLongTextsAreComparedAndTheSummaryInEnglishAlsoByItself() {
        Map<SectionKind, Map<String, Object>> sections = new EnumMap<>(SectionKind.class);
        String longText = "x ".repeat(60);
        sections.put(SectionKind.CONTEXT, Map.of("title", "Everybody on board", "language", "nl"));
        sections.put(SectionKind.SUMMARY, Map.of("objectives", longText + "nl", "objectivesEnglish", longText + "en", "results", "Short"));
        sections.put(SectionKind.ACTIVITIES, Map.of("activities", List.of(Map.of("title", "Kick-off", "content", longText + "row"))));

        assertThat(LongTexts.of(sections)).containsExactlyInAnyOrder(longText + "nl", longText + "en", longText + "row");
        assertThat(LongTexts.englishSummary(sections)).containsExactly(longText + "en");
        sections.put(SectionKind.CONTEXT, Map.of("language", "en"));
        assertThat(LongTexts.englishSummary(sections)).hasSize(2);
    }

    private List<String> changed(int percent) {
        return words.stream().map(word -> chance.nextInt(100) < percent ? "other" + chance.nextInt(1_000_000) : word).toList();
    }

    private static int alike(String one, String other) {
        return Shingles.of(Arrays.asList(one)).percentAlike(Shingles.of(Arrays.asList(other)));
    }
}
