package eu.inclusion.pathway.workflow.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.WebProductTest;
import eu.inclusion.pathway.workflow.Cases;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** The engine's REST API shows a mentor the organisations mentored and no others. */
@WebProductTest
@OnH2
class MentorRestTest {

    @Autowired
    private TestRestTemplate rest;
    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Cases cases;
    @Autowired
    private Mentored mentored;

    private String reference;
    private String task;

    @BeforeEach
    void miaMentorsAnOrganisation() {
        mentored.staff();
        reference = mentored.begin().reference();
        cases.complete(reference, "Task_MatchMentor", Map.of("decision", "MENTOR", "mentor", Mentored.MIA));
        task = cases.task(reference, "Task_AgreeGoals").getId();
    }

    @Test
    void aMentorListsAndDoesTheOwnTask() {
        assertThat(get(Mentored.MIA, "/task?maxResults=50&processInstanceBusinessKey=" + reference).getBody()).hasSize(1);
        JsonNode shown = get(Mentored.MIA, "/task/" + task + "/form-variables").getBody();
        assertThat(shown.path("reference").path("value").asText()).isEqualTo(reference);
        assertThat(get(Mentored.MIA, "/task/" + task + "/deployed-form").getBody().path("id").asText()).isEqualTo("agree-goals");

        Map<String, Object> answers = Map.of("variables", Map.of("mentorStep", Map.of("value", "GO_ON"), "goals", Map.of("value", "Apply")));
        assertThat(as(Mentored.MIA).postForEntity(url("/task/" + task + "/submit-form"), answers, String.class).getStatusCode())
                .isIn(HttpStatus.NO_CONTENT, HttpStatus.OK);
        assertThat(cases.openTasks(reference)).containsExactly("Task_PlanSession");
    }

    @Test
    void otherMentorsAreKeptOut() {
        for (String other : new String[] {Mentored.MAX, Mentored.ELSEWHERE}) {
            assertThat(get(other, "/task?maxResults=50").getBody()).isEmpty();
            assertThat(get(other, "/task/count").getBody().path("count").asInt()).isZero();
            assertThat(get(other, "/task/" + task + "/form-variables").getStatusCode().isError()).isTrue();
            assertThat(get(other, "/process-instance?maxResults=50").getBody()).isEmpty();
            assertThat(get(other, "/history/task?maxResults=50").getBody()).isEmpty();
        }
    }

    private ResponseEntity<JsonNode> get(String user, String address) {
        return as(user).getForEntity(url(address), JsonNode.class);
    }

    private TestRestTemplate as(String user) {
        return rest.withBasicAuth(user, "secret-" + user);
    }

    private String url(String address) {
        return "/engine-rest/engine/" + engine.getName() + address;
    }
}
