package eu.inclusion.pathway.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A text that cannot be kept whole is refused and never cut. */
class TextTooLongTest {

    @Test
    void theEndOfALineIsOneCharacterAndSpaceAroundTheTextIsNone() {
        assertThat(TextTooLong.fitting(" ab\r\nc ", 4)).isEqualTo("ab\nc");
    }

    @Test
    void whoTypesTooMuchReadsHowMuchFitsAndHowMuchIsTooMany() {
        FormProblems problems = FormProblems.none();

        assertThat(problems.read("reason", () -> TextTooLong.fitting("abcdef", 4))).isEmpty();

        assertThat(problems.of("reason")).isNotNull().satisfies(problem -> assertThat(problem.details()).containsExactly(4, 2));
    }
}
