package eu.inclusion.pathway.form;

import static eu.inclusion.pathway.form.FormFixtures.check;
import static eu.inclusion.pathway.form.FormFixtures.data;
import static eu.inclusion.pathway.form.FormFixtures.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer is checked against its form, whoever sends it. */
class FormCheckTest {

    private static FormResult with(String key, Object value) {
        Map<String, Object> answers = FormFixtures.goodAnswers();
        answers.put(key, value);
        return check().check(FormFixtures.everything(), answers, data());
    }

    private static List<String> keys(FormResult result) {
        return result.problems().stream().map(problem -> problem.field() + " " + problem.messageKey()).toList();
    }

    @Test
    void goodAnswersAreAcceptedInTheirProperTypes() {
        FormResult result = with("budget", 1200.50);

        assertThat(result.problems()).isEmpty();
        assertThat(result.orRefuse()).containsEntry("name", "De Brug").containsEntry("young", 120L)
                .containsEntry("budget", new BigDecimal("1200.5")).containsEntry("founded", "2001-02-28")
                .containsEntry("agree", true).containsEntry("news", false).containsEntry("topics", List.of())
                .containsEntry("activities", List.of(Map.of("title", "Camp", "days", 4L)))
                .doesNotContainKeys("reference", "strand", "phone");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        FormResult result = check().check(FormFixtures.everything(), Map.of(), data());

        assertThat(keys(result)).containsExactly("name form.required", "email form.required", "young form.required",
                "funded form.required-choice", "groups form.required-choices", "founded form.required-date",
                "agree form.required-tick", "activities form.required-rows");
        assertThat(result.accepted()).isFalse();
        assertThatThrownBy(result::orRefuse).isInstanceOfSatisfying(AnswersNotAccepted.class,
                refusal -> assertThat(refusal.problems()).hasSize(8));
    }

    @Test
    void whatTheFormDoesNotAskIsRefused() {
        assertThat(keys(with("approved", true))).containsExactly("approved form.unknown-field");
        assertThat(keys(with("activities", List.of(Map.of("title", "Camp", "approved", true)))))
                .containsExactly("activities[0].approved form.unknown-field");
    }

    @Test
    void aFixedFieldTakesNoAnswer() {
        FormResult result = with("reference", "BE05-9999");

        assertThat(result.accepted()).isTrue();
        assertThat(result.answers()).doesNotContainKey("reference");
    }

    @Test
    void aHiddenQuestionIsNeitherRequiredNorKept() {
        FormResult result = with("project", "Bridges");

        assertThat(result.accepted()).isTrue();
        assertThat(result.answers()).doesNotContainKey("project");
    }

    @Test
    void aQuestionThatComesInSightIsRequired() {
        assertThat(keys(with("funded", "yes"))).containsExactly("project form.required");
    }

    @Test
    void theAnswerToAHiddenQuestionDoesNotBringAnotherInSight() {
        FormSchema chain = form("{'type': 'textfield', 'key': 'third', 'label': 'C', 'validate': {'required': true},"
                        + " 'conditional': {'hide': '=second != \\\"x\\\"'}}",
                "{'type': 'textfield', 'key': 'first', 'label': 'A'}",
                "{'type': 'textfield', 'key': 'second', 'label': 'B', 'conditional': {'hide': '=first != \\\"x\\\"'}}");

        assertThat(check().check(chain, Map.of("second", "x"), Map.of()).problems()).isEmpty();
        assertThat(check().check(chain, Map.of("first", "x", "second", "x"), Map.of()).problems()).hasSize(1);
    }

    @Test
    void aHiddenGroupHidesAllItHolds() {
        FormSchema form = form("{'type': 'group', 'id': 'G', 'conditional': {'hide': '=kind = \\\"short\\\"'},"
                + " 'components': [{'type': 'textfield', 'key': 'more', 'validate': {'required': true}}]}");

        assertThat(check().check(form, Map.of("more", "x"), Map.of("kind", "short")).answers()).isEmpty();
        assertThat(check().check(form, Map.of(), Map.of("kind", "long")).problems()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"young,0,form.too-small", "young,100001,form.too-large", "young,2.5,form.not-whole",
            "young,many,form.not-a-number", "young,1e3,form.not-a-number", "budget,1.234,form.too-many-decimals",
            "name,X,form.too-short", "email,info@debrug,form.not-an-email", "phone,call me,form.not-a-phone",
            "website,ask,form.not-an-address", "website,javascript:alert(1),form.not-an-address",
            "oid,E123,form.pattern", "oid,E1234567890,form.too-long", "funded,perhaps,form.not-an-option",
            "event,e2,form.not-an-option", "founded,2026-02-30,form.not-a-date", "founded,26-02-01,form.not-a-date",
            "visit,2026-11-23,form.past-date", "visitTime,25:00,form.not-a-time", "agree,yes,form.not-a-tick",
            "groups,CARE,form.not-an-option", "activities,Camp,form.not-rows"})
    void anAnswerThatTheFormDoesNotAllowIsRefused(String key, String value, String problem) {
        assertThat(keys(with(key, value))).contains(key + " " + problem);
    }

    @ParameterizedTest
    @CsvSource({"website,www.debrug.be", "website,https://debrug.be/a?b=c", "phone,+32 2 123 45 67", "event,e1",
            "visit,2026-11-24", "visitTime,9:30", "oid,E10000001", "budget,12.50"})
    void whatTheFormAllowsIsAccepted(String key, String value) {
        String sent = "9:30".equals(value) ? "09:30" : value;
        assertThat(with(key, sent).problems()).isEmpty();
    }

    @Test
    void choicesFromTheDataAreHeldAgainstTheData() {
        assertThat(with("topics", List.of("sport", "art")).accepted()).isTrue();
        assertThat(keys(with("topics", List.of("sport", "war")))).containsExactly("topics form.not-an-option");
    }

    @Test
    void numbersOfAnyKindBecomeOneKind() {
        assertThat(with("young", 7).answers()).containsEntry("young", 7L);
        assertThat(with("young", 7.0).answers()).containsEntry("young", 7L);
        assertThat(with("young", "7").answers()).containsEntry("young", 7L);
        assertThat(keys(with("young", Double.NaN))).containsExactly("young form.not-a-number");
        assertThat(keys(with("young", new BigDecimal("1e999999999")))).containsExactly("young form.not-a-number");
        assertThat(with("budget", 100).answers()).containsEntry("budget", new BigDecimal("100"));
    }

    @Test
    void aLongTextIsRefusedAlsoWhereTheFormSaysNothing() {
        assertThat(keys(with("phone", "1".repeat(10_001)))).containsExactly("phone form.too-long");
    }

    @Test
    void aTextLosesWhatNoDatabaseKeepsAndItsLinesAreCountedOnce() {
        assertThat(with("about", " a\u0000b\r\nc ").answers()).containsEntry("about", "ab\nc");
        assertThat(with("name", "De\r\nBrug").answers()).containsEntry("name", "De Brug");
    }

    @Test
    void rowsAreCheckedOneByOneAndEmptyOnesPassedOver() {
        Map<String, Object> empty = new HashMap<>();
        empty.put("title", " ");
        empty.put("days", null);

        FormResult result = with("activities", List.of(empty, Map.of("title", "Camp"), Map.of("days", "x")));

        assertThat(keys(result)).containsExactlyInAnyOrder("activities[2].title form.required",
                "activities[2].days form.not-a-number");
        assertThat(with("activities", List.of(empty, Map.of("title", "Camp"))).answers())
                .containsEntry("activities", List.of(Map.of("title", "Camp")));
    }

    @Test
    void thereAreNeitherTooFewNorTooManyRows() {
        Map<String, Object> row = Map.of("title", "Camp");

        assertThat(keys(with("activities", List.of()))).containsExactly("activities form.required-rows");
        assertThat(keys(with("activities", List.of(row, row, row, row)))).containsExactly("activities form.too-many-rows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "email", "young", "funded", "groups", "founded", "agree", "activities"})
    void answersOfTheWrongKindAreProblemsAndNeverErrors(String key) {
        assertThat(with(key, Map.of("a", List.of(1))).accepted()).isFalse();
        assertThat(with(key, new Object()).accepted()).isFalse();
    }

    @Test
    void aDraftMayLackAnswersButNotHaveWrongOnes() {
        FormResult result = check().check(FormFixtures.everything(), Map.of("young", "x"), data());

        assertThat(result.problems()).filteredOn(problem -> !problem.missing())
                .extracting(FormProblem::field).containsExactly("young");
    }
}
