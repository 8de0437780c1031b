package eu.inclusion.pathway.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** What forms say by themselves is there in every language, and a sentence says what it must. */
class FormMessagesTest {

    private final FormTexts texts = new FormTexts(FormFixtures.messages());

    @Test
    void everySentenceIsThereInEnglishAndDutch() {
        assertThat(ResourceBundle.getBundle("messages/form_nl", Locale.ROOT).keySet())
                .isEqualTo(ResourceBundle.getBundle("messages/form", Locale.ROOT).keySet());
    }

    @Test
    void aSentenceNamesTheQuestionAndWhatToMend() {
        FormSchema form = FormFixtures.everything();
        FormProblem problem = new FormProblem("about", "What do you do?", "form.too-long", List.of(500, 1234));

        assertThat(texts.sentence(form, problem, FormFixtures.ENGLISH)).isEqualTo(
                "“What do you do?” is too long: it may have 500 characters and now has 1,234. Make it shorter.");
        assertThat(texts.sentence(form, problem, FormFixtures.DUTCH)).contains("nu zijn het er 1.234");
    }

    @Test
    void aProblemInARowNamesTheRow() {
        FormProblem problem = new FormProblem("activities[1].title", "Title", "form.required", List.of());

        assertThat(texts.sentence(FormFixtures.everything(), problem, FormFixtures.DUTCH))
                .isEqualTo("Vul “Activiteit 2: Titel” in.");
    }

    @Test
    void aRefusalCountsWhatIsWrong() {
        AnswersNotAccepted one = new AnswersNotAccepted(FormFixtures.everything(),
                List.of(new FormProblem("a", "Name", "form.required", List.of())));
        AnswersNotAccepted two = new AnswersNotAccepted(FormFixtures.everything(), List.of(one.problems().get(0), one.problems().get(0)));

        assertThat(said(one, FormFixtures.ENGLISH)).isEqualTo("One answer is not right yet. Look first at “Name”.");
        assertThat(said(two, FormFixtures.DUTCH)).isEqualTo("2 antwoorden kloppen nog niet. Kijk eerst naar “Name”.");
    }

    private static String said(AnswersNotAccepted refusal, Locale locale) {
        return FormFixtures.messages().getMessage(refusal.messageKey(), refusal.arguments(), locale);
    }

    @Test
    void aFormWithoutTitleIsCalledByItsName() {
        FormSchema form = new Forms().read("{\"id\": \"answer-mapping-survey\", \"components\": []}");

        assertThat(texts.title(form, FormFixtures.ENGLISH)).isEqualTo("Answer mapping survey");
    }
}
