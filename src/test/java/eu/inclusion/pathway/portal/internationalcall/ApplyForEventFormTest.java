package eu.inclusion.pathway.portal.internationalcall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Nothing sensitive is asked before somebody is selected: no birth date, diet, access or medical need, emergency contact, passport. TCA
 * knowledge base, application forms for calls for participants.
 */
class ApplyForEventFormTest {

    /** What may be asked at this stage, and nothing else; whoever adds a question thinks of this rule first. */
    private static final Set<String> ALLOWED = Set.of("persons", "name", "pronoun", "email", "phone", "country", "role", "languageLevel",
            "motivation", "experience", "targetGroups", "toAttend");

    @Test
    void theFormAsksOnlyWhatMayBeAskedBeforeTheSelection() throws IOException {
        assertThat(keys(form(), new TreeSet<>())).containsExactlyInAnyOrderElementsOf(ALLOWED);
    }

    @Test
    void whatHelpsToAttendIsAskedWithoutADiagnosis() throws IOException {
        JsonNode question = find(form(), "toAttend");

        assertThat(question.path("label").asText()).isEqualTo("Is there anything you need to apply or attend?");
        assertThat(question.path("description").asText()).contains("no diagnosis");
        assertThat(question.path("validate").path("required").asBoolean()).isFalse();
    }

    @Test
    void noTableOfApplicationsHasAColumnForSensitiveData() throws IOException {
        String script = Files.readString(Path.of("src/main/resources/db/migration/V3_05__internationalcall.sql"));
        String applications = script.substring(script.indexOf("create table event_application ("), script.indexOf("-- What passed between"));

        assertThat(applications).doesNotContainPattern("(?i)(birth|diet|allerg|medical|disab|health|passport|emergency|gender|access_)");
    }

    private static JsonNode form() throws IOException {
        return new ObjectMapper().readTree(Files.readString(Path.of("forms/apply-for-event.form")));
    }

    private static Set<String> keys(JsonNode node, Set<String> found) {
        for (JsonNode component : node.path("components")) {
            String key = component.path("key").asText(component.path("path").asText());
            if (!key.isEmpty()) {
                found.add(key);
            }
            keys(component, found);
        }
        return found;
    }

    private static JsonNode find(JsonNode node, String key) {
        for (JsonNode component : node.path("components")) {
            JsonNode inside = component.path("key").asText().equals(key) ? component : find(component, key);
            if (!inside.isMissingNode()) {
                return inside;
            }
        }
        return node.path("nothing");
    }
}
