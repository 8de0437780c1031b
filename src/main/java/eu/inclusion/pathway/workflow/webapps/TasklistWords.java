package eu.inclusion.pathway.workflow.webapps;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The names of tasks, processes and filters in a reader's language; what the engine keeps and searches stays in English. */
@Component
class TasklistWords {

    private static final String BEFORE_SUBJECT = " · ";
    private static final Pattern ENGINES_OWN = Pattern.compile("^Cannot (?:submit task form|instantiate process definition) \\S+: ");

    private final ObjectMapper json = new ObjectMapper();
    private final MessageSource messages;

    TasklistWords(MessageSource messages) {
        this.messages = messages;
    }

    /** An answer of the engine's REST API with the names that it holds. */
    byte[] said(byte[] answer, Locale reader, boolean filtersToo) throws IOException {
        JsonNode root = json.readTree(answer);
        new Names(reader, filtersToo).sayAll(root);
        return json.writeValueAsBytes(root);
    }

    /** A refusal without what the engine puts before our sentence, in English and with an id. */
    byte[] refusal(byte[] answer) throws IOException {
        if (json.readTree(answer) instanceof ObjectNode refusal && refusal.path("message").isTextual()) {
            return json.writeValueAsBytes(refusal.put("message", ENGINES_OWN.matcher(refusal.path("message").asText()).replaceFirst("")));
        }
        return answer;
    }

    /** Which of the words of {@code messages/tasklist} belong to a filter of this name. */
    static String keyOfFilter(String name) {
        return "tasklist.filter." + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** The names of one answer. */
    private final class Names {

        private final Locale reader;
        private final boolean filtersToo;

        Names(Locale reader, boolean filtersToo) {
            this.reader = reader;
            this.filtersToo = filtersToo;
        }

        void sayAll(JsonNode node) {
            if (node instanceof ObjectNode thing && thing.path("name").isTextual()) {
                say(thing, thing.path("name").asText());
            }
            node.forEach(this::sayAll);
        }

        private void say(ObjectNode thing, String name) {
            if (thing.path("taskDefinitionKey").isTextual()) {
                sayTask(thing, name, "tasklist.task." + thing.path("taskDefinitionKey").asText());
            } else if (thing.has("resourceType")) {
                sayFilter(thing, name);
            } else if (thing.path("key").isTextual()) {
                thing.put("name", word("tasklist.process." + thing.path("key").asText(), name));
            }
        }

        private void sayTask(ObjectNode task, String name, String key) {
            String[] parts = name.split(BEFORE_SUBJECT, 2);
            String said = word(key, parts[0]);
            task.put("name", parts.length == 1 ? said : said + BEFORE_SUBJECT + parts[1]);
            if (task.path("description").isTextual()) {
                task.put("description", word(key + ".about", task.path("description").asText()));
            }
        }

        private void sayFilter(ObjectNode filter, String name) {
            if (filtersToo) {
                filter.put("name", word(keyOfFilter(name), name));
                if (filter.path("properties") instanceof ObjectNode properties && properties.path("description").isTextual()) {
                    properties.put("description", word(keyOfFilter(name) + ".about", properties.path("description").asText()));
                }
            }
        }

        private @Nullable String word(String key, String otherwise) {
            return messages.getMessage(key, null, otherwise, reader);
        }
    }
}
