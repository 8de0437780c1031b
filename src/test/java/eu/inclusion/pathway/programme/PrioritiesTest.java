package eu.inclusion.pathway.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The priorities of call 2025. */
class PrioritiesTest {

    private final Priorities priorities = Priorities.shipped();

    @Test
    void fourAreHorizontalAndFiveBelongToYouth() {
        assertThat(priorities.all()).filteredOn(Priority::horizontal).hasSize(4);
        assertThat(priorities.of(Field.YOUTH, 2025)).hasSize(9);
        assertThat(priorities.of(Field.SCHOOL, 2025)).hasSize(14);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INCLUSION_AND_DIVERSITY", "inclusion-and-diversity", "Inclusion and diversity", "INCLUSION"})
    void aPriorityIsUnderstoodHoweverItIsWritten(String written) {
        assertThat(priorities.find(written, 2025)).map(Priority::code).contains("INCLUSION_AND_DIVERSITY");
    }

    @Test
    void aPriorityOfOneFieldIsNotOneOfAnother() {
        Priority employability = priorities.find("YOU_EMPLOYABILITY", 2025).orElseThrow();

        assertThat(employability.validIn(Field.YOUTH)).isTrue();
        assertThat(employability.validIn(Field.VET)).isFalse();
    }

    @Test
    void prioritiesAreThoseOfTheirCall() {
        assertThat(priorities.find("YOU_EMPLOYABILITY", 2026)).isEmpty();
        assertThat(priorities.find(null, 2025)).isEmpty();
    }
}
