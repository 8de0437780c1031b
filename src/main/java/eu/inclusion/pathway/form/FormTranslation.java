package eu.inclusion.pathway.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives a form's file in a person's language, for whoever draws the file itself; the keys of the words are those of {@link FormTexts}. */
@Component
public class FormTranslation {

    private final ObjectMapper json = new ObjectMapper();
    private final FormTexts texts;

    public FormTranslation(FormTexts texts) {
        this.texts = texts;
    }

    /** The file with every word that is known in the language; what is not stays as it is. */
    public String of(String file, Locale locale) {
        try {
            JsonNode form = json.readTree(file);
            new Words(form.path("id").asText(), locale).sayAll(form.path("components"), "");
            return json.writeValueAsString(form);
        } catch (JsonProcessingException e) {
            throw new FormNotReadable("?", "it is not JSON: " + e.getOriginalMessage());
        }
    }

    /** The words of one form in one language. */
    private final class Words {

        private final String form;
        private final Locale locale;

        Words(String form, Locale locale) {
            this.form = form;
            this.locale = locale;
        }

        void sayAll(JsonNode components, String where) {
            components.forEach(component -> say((ObjectNode) component, where));
        }

        private void say(ObjectNode component, String where) {
            String id = component.path("id").asText();
            switch (component.path("type").asText()) {
                case "text" -> put(component, "text", id + ".text");
                case "group" -> sayGroup(component, id, where);
                case "table" -> sayTable(component, id);
                case "dynamiclist" -> sayRows(component, component.path("path").asText());
                default -> sayQuestion(component, where + component.path("key").asText());
            }
        }

        private void sayGroup(ObjectNode group, String id, String where) {
            put(group, "label", id + ".label");
            sayAll(group.path("components"), where);
        }

        private void sayTable(ObjectNode table, String id) {
            put(table, "label", id + ".label");
            table.path("columns").forEach(column -> put((ObjectNode) column, "label", id + ".column." + column.path("key").asText()));
        }

        private void sayRows(ObjectNode rows, String path) {
            put(rows, "label", path + ".label");
            put(rows, "description", path + ".description");
            sayAll(rows.path("components"), path + ".");
        }

        private void sayQuestion(ObjectNode question, String key) {
            for (String label : new String[] {"label", "dateLabel", "timeLabel"}) {
                put(question, label, key + ".label");
            }
            put(question, "description", key + ".description");
            question.path("values").forEach(option -> put((ObjectNode) option, "label", key + ".option." + option.path("value").asText()));
        }

        private void put(ObjectNode node, String property, String key) {
            if (node.path(property).isTextual()) {
                node.put(property, texts.say(form, key, node.path(property).asText(), locale));
            }
        }
    }
}
