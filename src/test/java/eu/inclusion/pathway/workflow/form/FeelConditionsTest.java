package eu.inclusion.pathway.workflow.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions of forms, in the engine's own FEEL. */
class FeelConditionsTest {

    private final FeelConditions conditions = new FeelConditions();

    @Test
    void aConditionAsksForAnswers() {
        assertThat(conditions.holds("=decision = \"no\"", Map.of("decision", "no"))).isTrue();
        assertThat(conditions.holds("=decision = \"no\"", Map.of("decision", "yes"))).isFalse();
        assertThat(conditions.holds("=informal = true", Map.of("informal", true))).isTrue();
        assertThat(conditions.holds("=partners > 2", Map.of("partners", 3L))).isTrue();
    }

    @Test
    void aConditionAsksWhatWasChosenFromAList() {
        String hide = "=not(list contains(needs, \"other\"))";

        assertThat(conditions.holds(hide, Map.of("needs", List.of("travel", "other")))).isFalse();
        assertThat(conditions.holds(hide, Map.of("needs", List.of("travel")))).isTrue();
    }

    @Test
    void whatIsMissingCountsAsNothing() {
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("decision", null);

        assertThat(conditions.holds("=decision = \"no\"", nothing)).isFalse();
        assertThat(conditions.holds("=decision != \"no\"", nothing)).isTrue();
        assertThat(conditions.holds("=decision != \"no\"", Map.of())).isTrue();
        assertThat(conditions.holds("=decision = null", Map.of())).isTrue();
        assertThat(conditions.holds("=decision = \"no\" or size > 3", Map.of())).isFalse();
    }

    /** What feelin 3.1.0 answers, with which Tasklist's form-js 1.8.7 hides questions: x missing, null, false, true, empty, "Y", no choice. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "x != true                                 | yes yes yes no  yes yes yes",
        "x = true                                  | no  no  no  yes no  no  no",
        "x != \"Y\"                                | yes yes yes yes yes no  yes",
        "x = \"Y\"                                 | no  no  no  no  no  yes no",
        "x = null or x = \"\"                      | yes yes no  no  yes no  no",
        "x = null or count(x) = 0                  | yes yes no  no  no  no  yes",
        "y = null or y < 3                         | yes yes yes yes yes yes yes",
        "x != \"Y\" or y = null or y > 0           | yes yes yes yes yes yes yes",
        "x != \"Y\" and x != true                  | yes yes yes no  yes no  yes"})
    void itHidesWhatTasklistHides(String condition, String expected) {
        Map<String, Object> none = new HashMap<>();
        none.put("x", null);
        List<Map<String, ?>> values = List.of(Map.of(), none, Map.of("x", false), Map.of("x", true), Map.of("x", ""), Map.of("x", "Y"),
                Map.of("x", List.of()));

        assertThat(values).extracting(given -> conditions.holds("=" + condition, given) ? "yes" : "no")
                .as(condition).containsExactly(expected.split("\\s+"));
    }

    @Test
    void whatPeopleWriteAtLengthIsNotRemembered() {
        conditions.holds("=decision = \"no\"", Map.of("decision", "no", "reason", "x".repeat(5_000)));
        assertThat(conditions.remembered()).isEqualTo(1);
        assertThat(conditions.holds("=decision = \"no\"", Map.of("decision", "no"))).isTrue();
        assertThat(conditions.remembered()).isEqualTo(1);

        assertThat(conditions.holds("=reason != null", Map.of("reason", "x".repeat(5_000)))).isTrue();
        assertThat(conditions.remembered()).isEqualTo(1);
    }

    @Test
    void aConditionThatCannotBeWorkedOutDoesNotHold() {
        assertThat(conditions.holds("=decision = = 1", Map.of())).isFalse();
    }
}
