package eu.inclusion.pathway.form;

import static eu.inclusion.pathway.form.FormFixtures.DUTCH;
import static eu.inclusion.pathway.form.FormFixtures.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Forms are drawn on the server as plain accessible HTML. */
class FormDrawingTest {

    private final FormPage page = new FormPage();

    private Document drawn(Locale locale) {
        return page.draw(page.views().first(FormFixtures.everything(), FormFixtures.data(), locale), locale);
    }

    private Document again(Locale locale, Map<String, ?> typed) {
        FormSchema form = FormFixtures.everything();
        FormResult result = FormFixtures.check().check(form, typed, FormFixtures.data());
        return page.draw(page.views().again(form, FormFixtures.data(), typed, result.problems(), locale), locale);
    }

    @Test
    void everyQuestionHasItsLabel() {
        Document html = again(ENGLISH, Map.of());

        for (Element control : html.select("input, select, textarea")) {
            assertThat(html.select("label[for=" + control.id() + "]")).as(control.outerHtml()).hasSize(1);
        }
        for (Element group : html.select("fieldset")) {
            assertThat(group.select("> legend")).as(group.id()).isNotEmpty();
        }
    }

    @Test
    void everyIdIsThereOnceAndEveryReferenceLeadsSomewhere() {
        Document html = again(ENGLISH, Map.of("activities", List.of(Map.of("days", "x"), Map.of("title", "Walk"))));

        assertThat(html.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        Set<String> ids = Set.copyOf(html.select("[id]").eachAttr("id"));
        html.select("[aria-describedby]").eachAttr("aria-describedby")
                .forEach(described -> assertThat(ids).contains(described.split(" ")));
        assertThat(html.select(".govuk-error-summary__list a")).isNotEmpty();
        html.select(".govuk-error-summary__list a").eachAttr("href")
                .forEach(href -> assertThat(ids).contains(href.substring(1)));
    }

    @Test
    void aWrongAnswerIsKeptAndTheErrorStandsWithItsQuestion() {
        Document html = again(ENGLISH, Map.of("young", "about ten", "name", "X"));

        Element box = html.getElementById("young");
        assertThat(box.val()).isEqualTo("about ten");
        assertThat(box.attr("aria-invalid")).isEqualTo("true");
        assertThat(html.getElementById("young-error").text())
                .isEqualTo("Error: Write “Young people reached” as a number in digits, for example 1200.");
        assertThat(html.getElementById("name").attr("aria-describedby")).isEqualTo("name-hint name-error");
    }

    @Test
    void whatWasChosenAndTypedIsShownAgain() {
        Map<String, Object> typed = new HashMap<>(FormFixtures.goodAnswers());
        typed.put("event", "e1");
        typed.put("about", "<b>Much</b>");

        Document html = again(ENGLISH, typed);

        assertThat(html.select("input[name=funded][checked]").val()).isEqualTo("no");
        assertThat(html.select("input[name=groups][checked]").eachAttr("value")).containsExactly("CARE");
        assertThat(html.select("#event option[selected]").val()).isEqualTo("e1");
        assertThat(html.getElementById("about").text()).isEqualTo("<b>Much</b>");
        assertThat(html.select("[name=founded.day], [name=founded.month], [name=founded.year]").eachAttr("value"))
                .containsExactly("28", "02", "2001");
        assertThat(html.select("[name='activities[0].title']").val()).isEqualTo("Camp");
        assertThat(html.select("#agree[checked]")).hasSize(1);
        assertThat(html.select(".govuk-error-summary")).isEmpty();
    }

    @Test
    void valuesOfOthersCannotBringMarkupIn() {
        Document html = drawn(ENGLISH);

        assertThat(html.html()).doesNotContain("<De Brug>");
        assertThat(html.text()).contains("You are Jeugdhuis <De Brug>.");
    }

    @Test
    void factsAndTablesAreShownToRead() {
        Document html = drawn(ENGLISH);

        assertThat(html.select("dl.govuk-summary-list dd").eachText()).containsExactly("BE05-1042", "Inclusion");
        assertThat(html.select("[name=reference], [name=strand]")).isEmpty();
        assertThat(html.select("table.govuk-table tbody td").eachText()).containsExactly("2023", "30,000");
    }

    @Test
    void onlyWhatIsOptionalSaysSo() {
        Document html = drawn(ENGLISH);

        assertThat(html.select("label[for=phone]").text()).isEqualTo("Phone (optional)");
        assertThat(html.select("label[for=name]").text()).isEqualTo("Name of the organisation");
    }

    @Test
    void boxesCallUpTheRightKeyboard() {
        Document html = drawn(ENGLISH);

        assertThat(html.getElementById("email").attr("type")).isEqualTo("email");
        assertThat(html.getElementById("email").attr("autocomplete")).isEqualTo("email");
        assertThat(html.getElementById("phone").attr("type")).isEqualTo("tel");
        assertThat(html.getElementById("young").attr("inputmode")).isEqualTo("numeric");
        assertThat(html.getElementById("budget").attr("inputmode")).isEqualTo("decimal");
        assertThat(html.getElementById("name").attr("autocomplete")).isEqualTo("organization");
        assertThat(html.getElementById("website").attr("inputmode")).isEqualTo("url");
    }

    @Test
    void aQuestionThatDependsOnAnotherSaysWhenToAnswerItAndTellsTheScript() {
        Document html = drawn(ENGLISH);

        Element project = html.getElementById("project").closest("[data-hidden-when]");
        assertThat(project.select(".form-only-if").text())
                .isEqualTo("Answer this only if your answer to “Were you funded before?” is “Yes”.");
        assertThat(project.attr("data-hidden-when")).contains("\"name\":\"funded\"", "\"not\":true", "\"value\":\"yes\"");
    }

    @Test
    void rowsAreAddedAndRemovedByButtonsWithAName() {
        Document html = again(ENGLISH, Map.of("activities", List.of(Map.of("title", "Camp"), Map.of())));

        assertThat(html.select("button[name=form.remove-row]").eachAttr("value"))
                .containsExactly("activities[0]", "activities[1]");
        assertThat(html.select("button[name=form.remove-row]").eachText()).containsExactly("Remove Activity 1", "Remove Activity 2");
        assertThat(html.select("button[name=form.add-row]").val()).isEqualTo("activities");
        assertThat(html.select("button").first().attr("name")).isEmpty();
    }

    @Test
    void noMoreRowsAreOfferedThanTheFormAllows() {
        Document html = again(ENGLISH, Map.of("activities", List.of(Map.of(), Map.of(), Map.of())));

        assertThat(html.select("button[name=form.add-row]")).isEmpty();
    }

    @Test
    void theFormSpeaksTheLanguageOfThePerson() {
        Document html = again(DUTCH, Map.of("activities", List.of(Map.of("days", "x")), "budget", "12,5"));

        assertThat(html.select("h1").text()).isEqualTo("Vertel ons over je organisatie");
        assertThat(html.select("label[for=name]").text()).isEqualTo("Naam van de organisatie");
        assertThat(html.getElementById("name-hint").text()).isEqualTo("Zoals in de statuten.");
        assertThat(html.getElementById("name-error").text()).isEqualTo("Fout: Vul “Naam van de organisatie” in.");
        assertThat(html.getElementById("activities-0-title-error").text()).isEqualTo("Fout: Vul “Activiteit 1: Titel” in.");
        assertThat(html.select("label[for=phone]").text()).isEqualTo("Phone (niet verplicht)");
        assertThat(html.text()).contains("Je bent Jeugdhuis <De Brug>.").contains("“Ja”").contains("Jaar");
    }

    @Test
    void answersAreListedToRead() {
        Map<String, Object> given = new HashMap<>(FormFixtures.goodAnswers());
        given.put("young", 1200L);
        given.put("project", "left from before");

        List<FormItem.Fact> facts = page.views().answers(FormFixtures.everything(), FormFixtures.data(), given, DUTCH);

        assertThat(facts).contains(new FormItem.Fact("Young people reached", "1.200"),
                new FormItem.Fact("Kreeg je al eens een subsidie?", "No"), new FormItem.Fact("We may keep your answers", "Ja"),
                new FormItem.Fact("Founded on", "28 februari 2001"), new FormItem.Fact("Phone", "Niet ingevuld", false),
                new FormItem.Fact("Who do you work with?", "Young people in care"),
                new FormItem.Fact("Activiteit 1: Titel", "Camp"));
        assertThat(facts).extracting(FormItem.Fact::label).doesNotContain("Which project?");
    }

    @Test
    void aDropDownOffersItsAnswersAsTheyAreWritten() {
        FormSchema form = FormFixtures.form("{'type': 'select', 'id': 'A', 'key': 'place', 'label': 'Place', 'valuesKey': 'places'}");
        Map<String, Object> data = Map.of("places", List.of(Map.of("value", "a\"b", "label", "<b>Österreich & 'co'"), Map.of("value", "c", "label", "C")));
        Document html = page.draw(page.views().again(form, data, Map.of("place", "c"), List.of(), ENGLISH), ENGLISH);

        assertThat(html.select("option").eachAttr("value")).containsExactly("", "a\"b", "c");
        assertThat(html.select("option").eachText()).containsExactly("Choose an answer", "<b>Österreich & 'co'", "C");
        assertThat(html.select("option[selected]").eachAttr("value")).containsExactly("c");
    }

    @Test
    void whatIsHiddenInARowIsNotListed() {
        FormSchema form = FormFixtures.form("{'type': 'dynamiclist', 'id': 'Rows', 'path': 'partners', 'label': 'Partner', 'components': ["
                + "{'type': 'select', 'id': 'A', 'key': 'part', 'label': 'Part', 'valuesKey': 'parts', 'conditional': {'hide': '=byParts != true'}},"
                + "{'type': 'checkbox', 'id': 'B', 'key': 'associated', 'label': 'Associated'},"
                + "{'type': 'number', 'id': 'C', 'key': 'years', 'label': 'Years', 'conditional': {'hide': '=associated = true'}}]}");
        Map<String, Object> given = Map.of("partners", List.of(Map.of("years", 3), Map.of("associated", true, "years", 4)));

        assertThat(page.views().answers(form, Map.of(), given, ENGLISH)).containsExactly(
                new FormItem.Fact("Partner 1: Associated", "No"), new FormItem.Fact("Partner 1: Years", "3"),
                new FormItem.Fact("Partner 2: Associated", "Yes"));
        assertThat(page.views().answers(form, Map.of("byParts", true), given, ENGLISH)).contains(
                new FormItem.Fact("Partner 1: Part", "Not filled in", false));
    }

    @Test
    void aLinkOfAFormMayLeadToAPageThatIsAValueButNowhereElse() {
        String text = "See [the file]({{page}}/files).";

        assertThat(Markdown.toHtml(text, Map.of("page", "/portal/a")))
                .isEqualTo("<p class=\"govuk-body\">See <a href=\"/portal/a/files\" class=\"govuk-link\">the file</a>.</p>");
        assertThat(Markdown.toHtml(text, Map.of("page", "javascript:x"))).isEqualTo("<p class=\"govuk-body\">See the file.</p>");
    }

    @Test
    void textBecomesSafeHtml() {
        String html = Markdown.toHtml("# Hi\nA & <b>\n\n- one **two**\n- [three](javascript:x)\n1. [four](/help)\n\n{{name}}",
                Map.of("name", "**x** <i>\n[y](/y)"));

        assertThat(html).isEqualToIgnoringNewLines("<h2 class=\"govuk-heading-m\">Hi</h2>\n"
                + "<p class=\"govuk-body\">A &amp; &lt;b&gt;</p>\n<ul class=\"govuk-list govuk-list--bullet\">\n"
                + "<li>one <strong>two</strong></li>\n<li>three</li>\n</ul>\n"
                + "<ol class=\"govuk-list govuk-list--number\">\n<li><a href=\"/help\" class=\"govuk-link\">four</a></li>\n"
                + "</ol>\n<p class=\"govuk-body\">**x** &lt;i&gt;<br />[y](/y)</p>");
    }
}
