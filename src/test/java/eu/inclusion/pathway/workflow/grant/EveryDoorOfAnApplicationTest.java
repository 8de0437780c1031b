package eu.inclusion.pathway.workflow.grant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.grantapplication.ApplicationOutcome;
import eu.inclusion.pathway.grantapplication.GrantApplications;
import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.StaffAccounts;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.WebProductTest;
import eu.inclusion.pathway.testing.TestClock;
import eu.inclusion.pathway.workflow.Cases;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** An officer with the engine's REST API in hand gets no application past an unmet rule, and no other agency's in sight. */
@WebProductTest
@OnH2
class EveryDoorOfAnApplicationTest {

    private static final String PASSWORD = "Long-enough-2025!";

    @Autowired
    private TestRestTemplate rest;
    @Autowired
    private StaffAccounts accounts;
    @Autowired
    private ApplicationCase applying;
    @Autowired
    private Cases cases;
    @Autowired
    private GrantApplications applications;
    @Autowired
    private ProcessEngine engine;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private TestClock clock;

    @BeforeEach
    void officersOfTwoAgencies() {
        officer("jint.oscar", "BE05");
        officer("epos.elke", "BE02");
    }

    @AfterEach
    void backToTheStart() {
        clock.set(TestClock.START);
    }

    @Test
    void extraVariablesWithTheCompletionAreRefused() {
        Submission late = late();
        String task = cases.task(late.reference(), "Task_ConfirmEligibility").getId();

        ResponseEntity<String> answer = post("jint.oscar", "/task/" + task + "/complete", Map.of("variables", Map.of(
                "step", Map.of("value", "DECIDE"), "judgement1", Map.of("value", "NOT_MET"), "reason1", Map.of("value", "Too late"),
                "eligibility", Map.of("value", "ELIGIBLE"), "awarded", Map.of("value", true))));

        assertRefused(answer);
        assertThat(cases.openTasks(late.reference())).containsExactly("Task_ConfirmEligibility");
    }

    @Test
    void aTaskIsNotCompletedWithoutItsAnswers() {
        Submission late = late();
        String task = cases.task(late.reference(), "Task_ConfirmEligibility").getId();

        assertRefused(post("jint.oscar", "/task/" + task + "/complete", Map.of()));
        assertRefused(post("jint.oscar", "/task/" + task + "/submit-form", Map.of("variables", Map.of("step", Map.of("value", "DECIDE")))));
        assertThat(cases.openTasks(late.reference())).containsExactly("Task_ConfirmEligibility");
    }

    @Test
    void nobodySetsADecisionAsAVariable() {
        Submission late = late();
        String instance = instance(late);

        assertRefused(call("jint.oscar", HttpMethod.PUT, "/process-instance/" + instance + "/variables/eligibility",
                Map.of("value", "ELIGIBLE", "type", "String")));
        assertRefused(call("jint.oscar", HttpMethod.PUT, "/execution/" + instance + "/localVariables/eligibility",
                Map.of("value", "ELIGIBLE", "type", "String")));
        assertThat(cases.variables(late.reference(), "grant-application")).containsEntry("eligibility", "FINDING_OPEN");
    }

    @Test
    void nobodyMovesACaseToTheDecision() {
        Submission late = late();

        ResponseEntity<String> answer = post("jint.oscar", "/process-instance/" + instance(late) + "/modification", Map.of(
                "instructions", List.of(Map.of("type", "startBeforeActivity", "activityId", "Task_DecideAward"))));

        assertRefused(answer);
        assertThat(cases.openTasks(late.reference())).containsExactly("Task_ConfirmEligibility");
    }

    @Test
    void nobodyApprovesAWaiverAloneWhateverTheDoor() {
        accounts.open(new StaffAccounts.NewAccount("jint.lea", "Lea", "Lead", "lea@example.org", PASSWORD, Set.of(Role.LEAD_OFFICER),
                Set.of(new AgencyCode("BE05"))));
        Submission late = late();
        post("jint.lea", "/task/" + cases.task(late.reference(), "Task_ConfirmEligibility").getId() + "/complete", Map.of("variables", Map.of(
                "step", Map.of("value", "DECIDE"), "judgement1", Map.of("value", "WAIVER_PROPOSED"), "reason1", Map.of("value", "Our server was down."))));
        String task = "/task/" + cases.task(late.reference(), "Task_ApproveWaiver").getId();
        Map<String, Object> approval = Map.of("variables", Map.of("decision", Map.of("value", "APPROVED"), "reason", Map.of("value", "I agree.")));

        for (String officer : List.of("jint.lea", "jint.oscar", "epos.elke")) {
            assertRefused(post(officer, task + "/complete", approval));
            assertRefused(post(officer, task + "/submit-form", approval));
        }
        assertThat(cases.openTasks(late.reference())).containsExactly("Task_ApproveWaiver");
    }

    @Test
    void nobodyStartsTheProcessByHand() {
        Submission refused = applying.submitted(applying.path(), new SampleApplication().with(SectionKind.CONTEXT, "durationMonths", 36));
        cases.passDeadline(refused.reference());
        cases.complete(refused.reference(), "Task_ConfirmEligibility", Map.of("step", "DECIDE", "judgement1", "NOT_MET"));

        ResponseEntity<String> answer = post("jint.oscar", "/process-definition/key/grant-application/start", Map.of("businessKey", refused.reference(),
                "variables", Map.of("grantApplicationId", Map.of("value", refused.applicationId().text()), "eligibility", Map.of("value", "ELIGIBLE"))));

        assertRefused(answer);
        assertThat(cases.isRunning(refused.reference(), "grant-application")).isFalse();
        assertThat(applications.findById(refused.applicationId()).orElseThrow().outcome()).isEqualTo(ApplicationOutcome.NOT_ELIGIBLE);
    }

    @Test
    void nobodyTellsTheProcessThatTheOrganisationWithdrew() {
        Submission late = late();

        ResponseEntity<String> answer = post("jint.oscar", "/message", Map.of("messageName", "GrantApplicationWithdrawn", "businessKey", late.reference()));

        assertRefused(answer);
        assertThat(cases.isRunning(late.reference(), "grant-application")).isTrue();
    }

    @Test
    void eposSeesItsCaseAndJintDoesNot() {
        Submission school = applying.submitted(applying.path(), new SampleApplication().with(SectionKind.CONTEXT, "impact", "SCHOOL"));
        cases.passDeadline(school.reference());
        String task = cases.task(school.reference(), "Task_DecideAward").getId();

        assertThat(listed("epos.elke", school)).isEqualTo(1);
        assertThat(listed("jint.oscar", school)).isZero();
        assertRefused(call("jint.oscar", HttpMethod.GET, "/task/" + task, null));
        assertRefused(call("jint.oscar", HttpMethod.GET, "/task/" + task + "/form-variables", null));
        assertRefused(post("jint.oscar", "/task/" + task + "/complete", award()));

        assertThat(call("epos.elke", HttpMethod.GET, "/task/" + task + "/form-variables", null).getBody()).contains("Everybody on board");
        assertThat(post("epos.elke", "/task/" + task + "/complete", award()).getStatusCode().is2xxSuccessful()).isTrue();
        assertThat(applications.findById(school.applicationId()).orElseThrow().outcome()).isEqualTo(ApplicationOutcome.AWARDED);
    }

    private Submission late() {
        var draft = applying.written(applying.path(), new SampleApplication());
        clock.setBrussels(LocalDateTime.of(2025, 3, 5, 12, 0, 1));
        Submission received = applying.submit(draft);
        cases.runJobs(received.reference());
        return received;
    }

    private String instance(Submission submission) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(submission.reference()).singleResult().getId();
    }

    private int listed(String officer, Submission submission) {
        JsonNode tasks = rest.withBasicAuth(officer, PASSWORD).getForObject(
                door() + "/task?firstResult=0&maxResults=50&processInstanceBusinessKey=" + submission.reference(), JsonNode.class);
        assertThat(tasks.isArray()).as(tasks.toString()).isTrue();
        return tasks.size();
    }

    private static Map<String, Object> award() {
        return Map.of("variables", Map.of("decision", Map.of("value", "AWARDED"), "reasons", Map.of("value", "")));
    }

    private ResponseEntity<String> post(String officer, String address, Object body) {
        return call(officer, HttpMethod.POST, address, body);
    }

    private ResponseEntity<String> call(String officer, HttpMethod method, String address, Object body) {
        ResponseEntity<String> answer = rest.withBasicAuth(officer, PASSWORD)
                .exchange(door() + address, method, new HttpEntity<>(body), String.class);
        assertThat(answer.getStatusCode().value()).as(answer.toString()).isNotEqualTo(401);
        assertThat(String.valueOf(answer.getBody())).doesNotContain("Process engine");
        return answer;
    }

    private static void assertRefused(ResponseEntity<String> answer) {
        assertThat(answer.getStatusCode().isError()).as(answer.getStatusCode() + " " + answer.getBody()).isTrue();
    }

    private String door() {
        return "/engine-rest/engine/" + engine.getName();
    }

    private void officer(String userId, String agency) {
        accounts.open(new StaffAccounts.NewAccount(userId, "Oscar", "Officer", userId + "@example.org", PASSWORD, Set.of(Role.OFFICER),
                Set.of(new AgencyCode(agency))));
    }
}
