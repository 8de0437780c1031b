package eu.inclusion.pathway.workflow.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
