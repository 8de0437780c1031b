package eu.inclusion.pathway.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.StaffAccounts;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.WebProductTest;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Officers read forms, refusals and the names of filters in their own language. */
@WebProductTest
@OnH2
class OfficersLanguageTest {

    private static final String PASSWORD = "Open-Sesame-2025";

    @Autowired
    private TestRestTemplate http;
    @Autowired
    private StaffAccounts accounts;
    @Autowired
    private ProcessEngine engine;
    @Autowired
    private RepositoryService repository;
    @Autowired
    private MessageSource messages;

    private String start;

    @BeforeEach
    void anOfficer() {
        accounts.open(new StaffAccounts.NewAccount("talenanna", "Anna", "Taal", "talenanna@agency.example", PASSWORD, Set.of(Role.OFFICER),
                Set.of(new AgencyCode("BE05"))));
        start = "process-definition/" + repository.createProcessDefinitionQuery().processDefinitionKey("organisation-path").latestVersion()
                .singleResult().getId();
    }

    @Test
    void aFormSpeaksTheReadersLanguage() {
        assertThat(label(ask("nl-BE,en;q=0.5", HttpMethod.GET, start + "/deployed-start-form", null))).isEqualTo("Naam van de organisatie");
        assertThat(label(ask("en", HttpMethod.GET, start + "/deployed-start-form", null))).isEqualTo("Name of the organisation");
        assertThat(label(ask("fr", HttpMethod.GET, start + "/deployed-start-form", null))).isEqualTo("Name of the organisation");
    }

    @Test
    void theLanguageChosenOnOurPagesGoesBeforeTheBrowsers() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.ACCEPT_LANGUAGE, "en");
        headers.set(HttpHeaders.COOKIE, "language=nl");

        assertThat(label(ask(headers, HttpMethod.GET, start + "/deployed-start-form", null))).isEqualTo("Naam van de organisatie");
    }

    @Test
    void whatIsWrongIsSaidInTheReadersLanguageAndWithTheNameOfTheQuestionInIt() {
        Map<String, ?> nothing = Map.of("variables", Map.of());

        ResponseEntity<JsonNode> dutch = ask("nl", HttpMethod.POST, start + "/submit-form", nothing);

        assertThat(dutch.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(dutch.getBody().path("message").asText()).contains("Vul “Naam van de organisatie” in.");
        assertThat(ask("en", HttpMethod.POST, start + "/submit-form", nothing).getBody().path("message").asText())
                .contains("“Name of the organisation”");
    }

    @Test
    void aTaskThatIsGoneIsRefusedInTheReadersLanguage() {
        assertThat(ask("nl", HttpMethod.POST, "task/gone/submit-form", Map.of("variables", Map.of())).getBody().path("message").asText())
                .contains("is er niet meer");
    }

    @Test
    void everyFilterHasItsNameInBothLanguages() {
        ask("nl", HttpMethod.GET, "filter?maxResults=100", null).getBody().forEach(filter -> {
            String key = "tasklist.filter." + filter.path("name").asText().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            assertThat(messages.getMessage(key, null, Locale.ENGLISH)).isEqualTo(filter.path("name").asText());
            assertThat(messages.getMessage(key + ".about", null, Locale.ENGLISH)).isEqualTo(filter.at("/properties/description").asText());
        });
    }

    private static String label(ResponseEntity<JsonNode> form) {
        return form.getBody().path("components").findParents("key").stream().filter(one -> one.path("key").asText().equals("name"))
                .findFirst().orElseThrow().path("label").asText();
    }

    private ResponseEntity<JsonNode> ask(String language, HttpMethod method, String door, Object body) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.ACCEPT_LANGUAGE, language);
        return ask(headers, method, door, body);
    }

    private ResponseEntity<JsonNode> ask(HttpHeaders headers, HttpMethod method, String door, Object body) {
        return http.withBasicAuth("talenanna", PASSWORD)
                .exchange("/engine-rest/engine/" + engine.getName() + "/" + door, method, new HttpEntity<>(body, headers), JsonNode.class);
    }
}
