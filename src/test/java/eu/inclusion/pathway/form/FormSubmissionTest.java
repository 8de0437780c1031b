package eu.inclusion.pathway.form;

import static eu.inclusion.pathway.form.FormFixtures.DUTCH;
import static eu.inclusion.pathway.form.FormFixtures.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a browser sends is read by the form. */
class FormSubmissionTest {

    private static FormSubmission read(String... pairs) {
        Map<String, String[]> parameters = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            parameters.put(pairs[i], pairs[i + 1].split("\\|", -1));
        }
        return FormSubmission.read(FormFixtures.everything(), parameters, ENGLISH);
    }

    @Test
    void eachQuestionIsReadAsItsType() {
        FormSubmission submission = read("name", "De Brug", "young", "1,200", "agree", "true", "groups", "CARE|DISABILITY",
                "founded.day", "3", "founded.month", "11", "founded.year", "2001", "_csrf", "x");

        assertThat(submission.values()).containsEntry("name", "De Brug").containsEntry("young", new BigDecimal("1200"))
                .containsEntry("agree", true).containsEntry("news", false)
                .containsEntry("groups", List.of("CARE", "DISABILITY")).containsEntry("founded", "2001-11-03")
                .doesNotContainKeys("_csrf", "reference", "visit");
        assertThat(submission.rowsChanged()).isFalse();
    }

    @Test
    void whatCannotBeReadStaysAsTyped() {
        FormSubmission submission = read("young", "about ten", "founded.day", "31", "founded.month", "nov",
                "founded.year", "");

        assertThat(submission.values()).containsEntry("young", "about ten").containsEntry("founded", "-nov-31");
    }

    @Test
    void aDateInOneBoxIsReadToo() {
        assertThat(read("founded", "2001-11-03").values()).containsEntry("founded", "2001-11-03");
    }

    @Test
    void rowsAreReadInTheirOrder() {
        FormSubmission submission = read("activities[1].title", "Walk", "activities[0].title", "Camp",
                "activities[0].days", "4", "activities[0].start.day", "1", "activities[0].start.month", "7",
                "activities[0].start.year", "2027");

        assertThat(submission.values()).containsEntry("activities", List.of(
                Map.of("title", "Camp", "days", new BigDecimal("4"), "start", "2027-07-01"), Map.of("title", "Walk")));
    }

    @Test
    void aRowIsAddedWithoutAnyScript() {
        FormSubmission submission = read("activities[0].title", "Camp", "form.add-row", "activities");

        assertThat(submission.rowsChanged()).isTrue();
        assertThat(submission.values()).containsEntry("activities", List.of(Map.of("title", "Camp"), Map.of()));
    }

    @Test
    void aRowIsRemovedWithoutAnyScript() {
        FormSubmission submission = read("activities[0].title", "Camp", "activities[1].title", "Walk",
                "form.remove-row", "activities[0]");

        assertThat(submission.rowsChanged()).isTrue();
        assertThat(submission.values()).containsEntry("activities", List.of(Map.of("title", "Walk")));
    }

    @Test
    void noMoreRowsAreAddedThanTheFormAllows() {
        FormSubmission submission = read("activities[2].title", "Camp", "form.add-row", "activities");

        assertThat((List<?>) submission.values().get("activities")).hasSize(3);
    }

    @Test
    void aRowThatIsNotThereCannotBeRemoved() {
        assertThat(read("form.remove-row", "activities[7]").values()).containsEntry("activities", List.of());
        assertThat(read("form.remove-row", "nonsense").values()).containsEntry("activities", List.of());
    }

    @Test
    void hugeRowNumbersCostNothing() {
        assertThat((List<?>) read("activities[999].title", "x").values().get("activities")).hasSizeLessThanOrEqualTo(1000);
        assertThat(read("activities[99999999].title", "x").values()).containsEntry("activities", List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"1.234,5;1234.5", "1,234.5;1234.5", "12,5;12.5", "12.5;12.5", "1200;1200",
            "1 200;1200", "€ 1.200.000;1200000", "1.000.000,25;1000000.25", "-3;-3", "1'000;1000"})
    void aNumberIsReadAsPeopleTypeIt(String typed, BigDecimal number) {
        assertThat((BigDecimal) TypedNumber.read(typed, null, DUTCH)).isEqualByComparingTo(number);
        assertThat((BigDecimal) TypedNumber.read(typed, null, ENGLISH)).isEqualByComparingTo(number);
    }

    @Test
    void whereItCouldBeEitherTheLanguageDecides() {
        assertThat(TypedNumber.read("1.200", null, DUTCH)).isEqualTo(new BigDecimal("1200"));
        assertThat(TypedNumber.read("1.200", null, ENGLISH)).isEqualTo(new BigDecimal("1.200"));
        assertThat(TypedNumber.read("1,200", null, DUTCH)).isEqualTo(new BigDecimal("1.200"));
        assertThat(TypedNumber.read("1,200", null, ENGLISH)).isEqualTo(new BigDecimal("1200"));
    }

    @Test
    void threeDigitsAreThousandsWhereNoThreeDecimalsAreAllowed() {
        assertThat(TypedNumber.read("1.200", 0, ENGLISH)).isEqualTo(new BigDecimal("1200"));
        assertThat(TypedNumber.read("60.000", 2, ENGLISH)).isEqualTo(new BigDecimal("60000"));
        assertThat(TypedNumber.read("60,00", 2, ENGLISH)).isEqualTo(new BigDecimal("60.00"));
    }

    @Test
    void aNumberIsWrittenAsThePersonWouldTypeIt() {
        assertThat(TypedNumber.write(new BigDecimal("1234.5"), DUTCH)).isEqualTo("1234,5");
        assertThat(TypedNumber.write(new BigDecimal("1234.5"), Locale.UK)).isEqualTo("1234.5");
        assertThat(TypedNumber.write("about ten.", DUTCH)).isEqualTo("about ten.");
    }
}
