package eu.inclusion.pathway.workflow.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Tasklist shows names in the reader's language; nobody else is answered otherwise than before. */
class TasklistLanguageTest {

    private static final String TASKS = """
            {"_embedded": {"task": [
              {"id": "1", "name": "Assess the mapping · Jeugdhuis · De Vlieger", "taskDefinitionKey": "Task_AssessMapping",
               "description": "The officer"},
              {"id": "2", "name": "Assess the mapping", "taskDefinitionKey": "Task_AssessMapping"},
              {"id": "3", "name": "Something new · X", "taskDefinitionKey": "Task_SomethingNew"}],
             "processDefinition": [{"key": "map-organisation", "name": "Map an organisation"}]}, "count": 3}
            """;
    private static final String FILTERS = """
            [{"id": "f", "resourceType": "Task", "name": "My tasks", "query": {}, "properties": {"description": "What you have taken on"}},
             {"id": "g", "resourceType": "Task", "name": "Of my own", "query": {}, "properties": {"description": "Mine"}}]
            """;

    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/camunda/api/engine/engine/default/filter/f/list");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @BeforeEach
    void aDutchReaderInTasklist() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("nl"));
        request.addHeader("Referer", "http://localhost/camunda/app/tasklist/default/");
    }

    @AfterEach
    void nobodyReads() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void tasksAndProcessesAreNamedInDutchAndWhatTheyAreAboutStays() throws Exception {
        JsonNode shown = shown(TASKS, 200);

        assertThat(shown.at("/_embedded/task")).extracting(task -> task.path("name").asText())
                .containsExactly("De mapping beoordelen · Jeugdhuis · De Vlieger", "De mapping beoordelen", "Something new · X");
        assertThat(shown.at("/_embedded/task/0/description").asText()).startsWith("De medewerker bekijkt");
        assertThat(shown.at("/_embedded/processDefinition/0/name").asText()).isEqualTo("Een organisatie in kaart brengen");
        assertThat(shown.path("count").asInt()).isEqualTo(3);
    }

    @Test
    void filtersAreNamedInDutchExceptThoseOfAnAgencysOwn() throws Exception {
        request.setRequestURI("/camunda/api/engine/engine/default/filter");

        JsonNode shown = shown(FILTERS, 200);

        assertThat(shown.at("/0/name").asText()).isEqualTo("Mijn taken");
        assertThat(shown.at("/0/properties/description").asText()).isEqualTo("Wat je op je nam");
        assertThat(shown.at("/1/name").asText()).isEqualTo("Of my own");
    }

    /** Tasklist sends a filter back as it was listed, when it is changed. */
    @Test
    void whoeverCanChangeFiltersGetsTheirNamesAsTheyAreKept() throws Exception {
        request.setRequestURI("/camunda/api/engine/engine/default/filter");
        request.addUserRole("ADMINISTRATOR");

        assertThat(shown(FILTERS, 200)).isEqualTo(new ObjectMapper().readTree(FILTERS));
    }

    @Test
    void cockpitAndTheRestApiKeepTheEnglishNames() throws Exception {
        request.removeHeader("Referer");
        assertThat(shown(TASKS, 200)).isEqualTo(new ObjectMapper().readTree(TASKS));
        request.addHeader("Referer", "http://localhost/camunda/app/cockpit/default/");
        assertThat(answered(TASKS, 200)).isEqualTo(TASKS);
    }

    @Test
    void aReaderOfEnglishIsAnsweredAsBefore() throws Exception {
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        assertThat(answered(TASKS, 200)).isEqualTo(TASKS);
    }

    @Test
    void aFormIsLeftToTheFormService() throws Exception {
        request.setRequestURI("/camunda/api/engine/engine/default/task/1/deployed-form");

        assertThat(answered(TASKS, 200)).isEqualTo(TASKS);
    }

    @Test
    void aRefusalPassesAsItIs() throws Exception {
        assertThat(answered("{\"message\": \"Neen\"}", 400)).isEqualTo("{\"message\": \"Neen\"}");
        assertThat(response.getStatus()).isEqualTo(400);
    }

    @Test
    void aRefusedAnswerIsSaidInOneLanguage() throws Exception {
        request.setRequestURI("/camunda/api/engine/engine/default/task/1/submit-form");
        assertThat(answered("{\"message\": \"Cannot submit task form 1a-2b: Vul “Waarom?” in.\"}", 400))
                .contains("\"Vul “Waarom?” in.\"");
        request.setRequestURI("/camunda/api/engine/engine/default/process-definition/national-event:1:2/submit-form");
        assertThat(answered("{\"message\": \"Cannot instantiate process definition national-event:1:2: Vul “Titel” in.\"}", 400))
                .contains("\"Vul “Titel” in.\"");
    }

    private JsonNode shown(String answer, int status) throws ServletException, IOException {
        return new ObjectMapper().readTree(answered(answer, status));
    }

    private String answered(String answer, int status) throws ServletException, IOException {
        FilterChain engine = (asked, answering) -> {
            ((jakarta.servlet.http.HttpServletResponse) answering).setStatus(status);
            answering.setContentType("application/hal+json");
            answering.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
        };
        response.setCommitted(false);
        response.resetBuffer();
        new TasklistLanguage(new TasklistWords(words())).doFilter(request, response, engine);
        request.removeAttribute(TasklistLanguage.class.getName() + ".FILTERED");
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    static ResourceBundleMessageSource words() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("messages/tasklist");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }
}
