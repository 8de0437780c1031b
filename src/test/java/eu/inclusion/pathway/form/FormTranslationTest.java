package eu.inclusion.pathway.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

/** Whoever draws a form's file gets it with the words of the reader. */
class FormTranslationTest {

    private static final String FILE = """
            {"id": "plan-walk", "components": [
             {"type": "text", "id": "Text_About", "text": "About {{walk}}"},
             {"type": "group", "id": "Group_When", "label": "When", "components": [
              {"type": "datetime", "id": "Field_Day", "key": "day", "dateLabel": "Day", "description": "Not a Monday"}]},
             {"type": "radio", "id": "Field_Pace", "key": "pace", "label": "Pace", "values": [{"value": "SLOW", "label": "Slow"}]},
             {"type": "table", "id": "Table_Who", "label": "Who", "dataSource": "=who", "columns": [{"key": "name", "label": "Name"}]},
             {"type": "separator", "id": "Line"},
             {"type": "textfield", "id": "Field_Left", "key": "left", "label": "Left in English"}]}
            """;

    private final StaticMessageSource messages = new StaticMessageSource();
    private final FormTranslation translation = new FormTranslation(new FormTexts(messages));

    @Test
    void everyKindOfWordIsSaidInTheLanguageOfTheReader() throws IOException {
        say("Text_About.text", "Over {{walk}}");
        say("Group_When.label", "Wanneer");
        say("day.label", "Dag");
        say("day.description", "Geen maandag");
        say("pace.label", "Tempo");
        say("pace.option.SLOW", "Traag");
        say("Table_Who.label", "Wie");
        say("Table_Who.column.name", "Naam");

        JsonNode components = in(FormFixtures.DUTCH).path("components");

        assertThat(components.get(0).path("text").asText()).isEqualTo("Over {{walk}}");
        assertThat(components.get(1).path("label").asText()).isEqualTo("Wanneer");
        assertThat(components.get(1).at("/components/0/dateLabel").asText()).isEqualTo("Dag");
        assertThat(components.get(1).at("/components/0/description").asText()).isEqualTo("Geen maandag");
        assertThat(components.get(2).path("label").asText()).isEqualTo("Tempo");
        assertThat(components.get(2).at("/values/0/label").asText()).isEqualTo("Traag");
        assertThat(components.get(2).at("/values/0/value").asText()).isEqualTo("SLOW");
        assertThat(components.get(3).path("label").asText()).isEqualTo("Wie");
        assertThat(components.get(3).at("/columns/0/label").asText()).isEqualTo("Naam");
    }

    @Test
    void whatHasNoTranslationStaysAsItIs() throws IOException {
        say("day.label", "Dag");

        assertThat(in(FormFixtures.DUTCH).at("/components/5/label").asText()).isEqualTo("Left in English");
        assertThat(in(FormFixtures.ENGLISH)).isEqualTo(new ObjectMapper().readTree(FILE));
    }

    private void say(String key, String words) {
        messages.addMessage("form.plan-walk." + key, FormFixtures.DUTCH, words);
    }

    private JsonNode in(Locale language) throws IOException {
        return new ObjectMapper().readTree(translation.of(FILE, language));
    }
}
