package eu.inclusion.pathway.form;

import static eu.inclusion.pathway.form.FormFixtures.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms are read from their files, and refused if an answer could not be checked. */
class FormsTest {

    @Test
    void aFormIsReadWithAllItAsks() {
        FormSchema form = FormFixtures.everything();

        assertThat(form.id()).isEqualTo("everything");
        assertThat(form.portalOnly()).isTrue();
        assertThat(form.fields()).extracting(FormField::key).contains("reference", "name", "agree").hasSize(20);
        assertThat(form.rows()).singleElement().satisfies(rows -> {
            assertThat(rows.maxRows()).isEqualTo(3);
            assertThat(rows.fields()).extracting(FormField::key).containsExactly("title", "days", "start");
        });
    }

    @Test
    void theSameContentIsReadOnce() {
        Forms forms = new Forms();
        String content = "{\"id\": \"one\", \"components\": []}";

        assertThat(forms.read(content)).isSameAs(forms.read(content));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{'type': 'html', 'id': 'h', 'content': '<p>'}",
        "{'type': 'filepicker', 'id': 'f', 'key': 'file'}",
        "{'type': 'group', 'id': 'g', 'path': 'address', 'components': []}",
        "{'type': 'textfield', 'id': 'f'}",
        "{'type': 'textfield', 'key': 'a', 'disabled': '=x'}",
        "{'type': 'number', 'key': 'a', 'validate': {'max': '=x'}}",
        "{'type': 'textfield', 'key': 'a', 'validate': {'pattern': '('}}",
        "{'type': 'select', 'key': 'a'}",
        "{'type': 'select', 'key': 'a', 'valuesExpression': '=for x in y return x'}",
        "{'type': 'datetime', 'key': 'a', 'subtype': 'datetime'}",
        "{'type': 'datetime', 'key': 'a', 'subtype': 'time'}",
        "{'type': 'text', 'text': 'You have {{a + b}}'}",
        "{'type': 'text', 'text': '=a + b'}",
        "{'type': 'textfield', 'key': 'a'}, {'type': 'number', 'key': 'a'}",
        "{'type': 'dynamiclist', 'path': 'a', 'components': [{'type': 'dynamiclist', 'path': 'b', 'components': []}]}"
    })
    void aFormIsRefusedWhoseAnswersCouldNotBeChecked(String component) {
        assertThatThrownBy(() -> form(component)).isInstanceOf(FormNotReadable.class)
                .hasMessageContaining("test-form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "[]", "{}", "{\"id\": \"a\"}", "{\"components\": []}"})
    void whatIsNoFormIsRefused(String content) {
        assertThatThrownBy(() -> new Forms().read(content)).isInstanceOf(FormNotReadable.class);
    }

    @Test
    void aRefusalSaysWhichComponentIsWrong() {
        assertThatThrownBy(() -> form("{'type': 'filepicker', 'id': 'Field_budget', 'key': 'budget'}"))
                .hasMessageContaining("filepicker 'Field_budget'");
    }

    @Test
    void choicesStandInTheFormOrInItsData() {
        FormField fixed = form("{'type': 'radio', 'key': 'a', 'values': [{'label': 'Yes', 'value': 'yes'}]}").fields().get(0);
        FormField fromData = form("{'type': 'select', 'key': 'a', 'valuesExpression': '=list'}").fields().get(0);

        assertThat(fixed.options().in(Map.of())).containsExactly(new FormOption("yes", "Yes"));
        assertThat(fromData.options().in(Map.of("list", List.of("x")))).containsExactly(new FormOption("x", "x"));
        assertThat(fromData.options().in(Map.of())).isEmpty();
    }
}
