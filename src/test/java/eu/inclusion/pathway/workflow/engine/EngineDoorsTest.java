package eu.inclusion.pathway.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventPlan;
import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.StaffAccounts;
import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.OrganisationDetails;
import eu.inclusion.pathway.organisation.OrganisationRegister;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.PathJournal;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.strand.MeetingDesk;
import eu.inclusion.pathway.strand.MeetingKind;
import eu.inclusion.pathway.strand.MeetingPlan;
import eu.inclusion.pathway.strand.MeetingTimes;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.TestClock;
import eu.inclusion.pathway.testing.WebProductTest;
import eu.inclusion.pathway.workflow.Cases;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;

/** Every door to the engine opens for the right person only, and to nothing more than that person may do. */
@WebProductTest
@OnH2
class EngineDoorsTest {

    private static final String PASSWORD = "Open-Sesame-2025";
    private static final AgencyCode JINT = new AgencyCode("BE05");
    private static final AgencyCode FINLAND = new AgencyCode("FI01");

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private IdentityService identities;

    @Autowired
    private OrganisationRegister register;

    @Autowired
    private PathJournal journal;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Cases cases;

    @Autowired
    private EventPlanning planning;

    @Autowired
    private MeetingDesk meetings;

    @Autowired
    private TestClock clock;

    private Task own;
    private Task foreign;

    @BeforeEach
    void openAccountsAndCases() {
        account("dooranna", Role.OFFICER, Set.of(JINT));
        account("doorguess", Role.OFFICER, Set.of(JINT)); // after a wrong guess the engine lets an account wait
        account("doorlea", Role.LEAD_OFFICER, Set.of(JINT));
        account("doormila", Role.MENTOR, Set.of(JINT));
        account("doorcarla", Role.COORDINATOR, Set.of());
        own = firstTask(JINT, "BE");
        foreign = firstTask(FINLAND, "FI");
    }

    @ParameterizedTest
    @ValueSource(strings = {"task", "process-instance", "process-definition", "user", "engine", "metrics", "history/task", "filter"})
    void withoutAnAccountNoDoorOpens(String door) {
        assertThat(http.getForEntity("/engine-rest/" + door, String.class).getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void aWrongPasswordOpensNothing() {
        assertThat(http.withBasicAuth("doorguess", "guessed").getForEntity(door("task?maxResults=1"), String.class).getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void anOfficerSeesTheOwnAgencysTasksOnly() {
        JsonNode seen = get("dooranna", "task?maxResults=500").getBody();

        assertThat(seen).extracting(task -> task.get("tenantId").asText()).isNotEmpty().containsOnly(JINT.value());
    }

    @Test
    void anotherAgencysTaskIsNotThere() {
        assertThat(get("dooranna", "task/" + own.getId()).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(get("dooranna", "task/" + foreign.getId()).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(get("dooranna", "task/" + foreign.getId() + "/form-variables").getStatusCode()).matches(HttpStatusCode::isError);
        assertThat(post("dooranna", "task/" + foreign.getId() + "/claim", Map.of("userId", "dooranna"))).matches(HttpStatusCode::isError);
        assertThat(post("dooranna", "task/" + foreign.getId() + "/complete", Map.of())).matches(HttpStatusCode::isError);
        assertThat(get("dooranna", "process-instance/" + foreign.getProcessInstanceId()).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(get("dooranna", "history/process-instance/" + foreign.getProcessInstanceId()).getStatusCode()).matches(HttpStatusCode::isError);
    }

    @Test
    void anotherAgencysPartInAnInternationalEventIsNotThere() {
        clock.set(TestClock.START);
        LocalDate today = ProgrammeTime.dayOf(clock.instant());
        String event = planning.plan(new EventPlan(EventKind.INTERNATIONAL, "Contact seminar", "Turku", "Lift", today.plusDays(90), today.plusDays(92),
                today.plusDays(21), 10, Set.of(Strand.NEET), "English", "Meet"), FINLAND, "inge").reference();
        cases.complete(event, "Task_CallSendingAgencies", Map.of("sendingAgencies", List.of("BE05", "IT03"), "applyBy", today.toString(),
                "preselectBy", today.plusDays(10).toString()));
        try {
            cases.pass(Duration.ofDays(1), event + "-BE05");
            cases.runJobs(event + "-IT03");
            assertThat(get("dooranna", "task/" + cases.task(event + "-BE05", "Task_PreselectOrganisations").getId()).getStatusCode())
                    .isEqualTo(HttpStatus.OK);
            assertNotThere(cases.task(event + "-IT03", "Task_PreselectOrganisations"));
            List.of("BE05", "IT03").forEach(agency -> cases.complete(event + "-" + agency, "Task_PreselectOrganisations",
                    Map.of("sends", 0, "preselected", List.of())));
            assertNotThere(cases.task(event, "Task_SelectOrganisations"));
        } finally {
            clock.set(TestClock.START);
        }
    }

    @Test
    void anotherAgencysPartInAStrandMeetingIsNotThere() {
        account("doorpola", Role.OFFICER, Set.of(new AgencyCode("PL01"))); // an agency without accounts has no tasks
        clock.set(TestClock.START);
        LocalDate day = ProgrammeTime.dayOf(clock.instant()).plusDays(30);
        String meeting = meetings.plan(new MeetingPlan(MeetingKind.STRAND, Set.of(Strand.POST_MIGRATION), "Strand meeting", "Turku", null,
                new MeetingTimes(day, day, LocalTime.of(10, 0), day.minusDays(10)), "Where we stand"), FINLAND, "inge").reference();

        assertThat(get("dooranna", "task/" + cases.task(meeting + "-BE05", "Task_AnswerStrandInvitation").getId()).getStatusCode())
                .isEqualTo(HttpStatus.OK);
        assertNotThere(cases.task(meeting + "-PL01", "Task_AnswerStrandInvitation"));
        try {
            cases.pass(Duration.ofDays(21), meeting);
            assertNotThere(cases.task(meeting, "Task_PrepareStrandMeeting"));
        } finally {
            clock.set(TestClock.START);
        }
    }

    /** Neither to be seen, nor to be taken, nor to be done, with its form or without. */
    private void assertNotThere(Task task) {
        String door = "task/" + task.getId();
        assertThat(get("dooranna", door).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(get("dooranna", "task?maxResults=10&processInstanceBusinessKey=" + businessKey(task)).getBody()).isEmpty();
        assertThat(get("dooranna", door + "/form-variables").getStatusCode()).matches(HttpStatusCode::isError);
        assertThat(get("dooranna", "process-instance/" + task.getProcessInstanceId()).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(post("dooranna", door + "/claim", Map.of("userId", "dooranna"))).matches(HttpStatusCode::isError);
        assertThat(post("dooranna", door + "/complete", Map.of())).matches(HttpStatusCode::isError);
        assertThat(post("dooranna", door + "/submit-form", Map.of("variables", Map.of("sends", Map.of("value", 1))))).matches(HttpStatusCode::isError);
        assertThat(tasks.createTaskQuery().taskId(task.getId()).count()).isEqualTo(1);
    }

    private String businessKey(Task task) {
        return runtime.createProcessInstanceQuery().processInstanceId(task.getProcessInstanceId()).singleResult().getBusinessKey();
    }

    @Test
    void theCoordinatorSeesAllAgenciesAndChangesNothing() {
        assertThat(get("doorcarla", "task/" + own.getId()).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(get("doorcarla", "task/" + foreign.getId()).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(post("doorcarla", "task/" + own.getId() + "/complete", Map.of())).matches(HttpStatusCode::isError);
        assertThat(post("doorcarla", "task/" + own.getId() + "/claim", Map.of("userId", "doorcarla"))).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(tasks.createTaskQuery().taskId(own.getId()).count()).isEqualTo(1);
    }

    @Test
    void aMentorSeesNoTaskThatIsNotGivenToTheMentor() {
        assertThat(get("doormila", "task?maxResults=500").getBody()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"dueBeforeExpression\": \"${now()}\"}",
        "{\"orQueries\": [{\"dueBeforeExpression\": \"${now()}\"}]}",
        "{\"orQueries\": [{\"taskAssignee\": \"x\"}, {\"assigneeExpression\": \"${currentUser()}\"}]}",
    })
    void anExpressionInAQueryIsNotRun(String query) {
        assertThat(send("dooranna", HttpMethod.POST, "task/count", query)).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(send("dooranna", HttpMethod.POST, "task", query)).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    void anExpressionAddedToASavedFilterIsNotRun() {
        String filter = get("dooranna", "filter?maxResults=1").getBody().get(0).get("id").asText();

        assertThat(send("dooranna", HttpMethod.POST, "filter/" + filter + "/count",
                "{\"orQueries\": [{\"dueBeforeExpression\": \"${now()}\"}]}")).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    void officersFindTheProductsFiltersAndMakeNone() {
        assertThat(get("dooranna", "filter?maxResults=100").getBody()).extracting(filter -> filter.get("name").asText())
                .contains("My tasks", "My agency - unclaimed", "Due this week", "Overdue", "Waiting for organisations", "Mapping");
        assertThat(post("dooranna", "filter/create", Map.of("resourceType", "Task", "name", "Mine", "query", Map.of(), "properties", Map.of())))
                .matches(HttpStatusCode::isError);
    }

    @Test
    void whatWaitsForOrganisationsIsFoundByItsFilter() {
        String filter = get("dooranna", "filter?name=Waiting for organisations&maxResults=1").getBody().get(0).get("id").asText();

        assertThat(get("dooranna", "filter/" + filter + "/list?maxResults=500").getBody())
                .extracting(task -> task.get("id").asText()).contains(own.getId()).doesNotContain(foreign.getId());
    }

    @Test
    void nobodyMakesAnAdministratorThroughTheSetUpPage() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(http.getRootUri() + "/camunda/api/admin/setup/default/user/create"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"profile\": {\"id\": \"intruder\"}, \"credentials\": {\"password\": \"" + PASSWORD + "\"}}"))
                .build();

        int answer = HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();

        assertThat(answer).isGreaterThanOrEqualTo(300);
        assertThat(identities.createUserQuery().userId("intruder").count()).isZero();
    }

    @Test
    void theWebApplicationsAskWhoIsThere() {
        ResponseEntity<String> answer = http.getForEntity("/camunda/api/cockpit/plugin/pathway-cockpit/static/app/plugin.js", String.class);

        assertThat(answer.getBody()).as("the plugin's text").doesNotContain("PHASE_OF_ELEMENT");
    }

    @Test
    void noVariableIsSetFromOutside() {
        Map<String, Object> value = Map.of("value", "ON", "type", "String");

        assertThat(put("dooranna", "process-instance/" + own.getProcessInstanceId() + "/variables/nextStep", value)).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(put("dooranna", "task/" + own.getId() + "/variables/nextStep", value)).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(put("dooranna", "task/" + own.getId() + "/localVariables/nextStep", value)).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(put("dooranna", "execution/" + own.getExecutionId() + "/localVariables/nextStep", value)).isEqualTo(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisation-path", "map-organisation", "grant-application"})
    void noCaseIsStartedPastItsForm(String process) {
        long before = runtime.createProcessInstanceQuery().count();

        assertThat(post("dooranna", "process-definition/key/" + process + "/start", Map.of("businessKey", "BE05-1"))).matches(HttpStatusCode::isError);
        assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(before);
    }

    @Test
    void aRunningCaseIsNotMovedSuspendedOrDeleted() {
        String instance = "process-instance/" + own.getProcessInstanceId();

        assertThat(post("dooranna", instance + "/modification", Map.of("instructions",
                List.of(Map.of("type", "cancel", "activityId", own.getTaskDefinitionKey()))))).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(put("dooranna", instance + "/suspended", Map.of("suspended", true))).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(send("dooranna", HttpMethod.DELETE, instance, "")).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(post("dooranna", "message", Map.of("messageName", "PathPhaseSkipped", "processInstanceId", own.getProcessInstanceId())))
                .matches(HttpStatusCode::isError);
    }

    @Test
    void aTaskIsDoneWithItsFormOnly() {
        String task = "task/" + own.getId();

        assertThat(post("dooranna", task + "/complete", Map.of("variables", Map.of("nextStep", Map.of("value", "ON")))))
                .matches(HttpStatusCode::isError);
        assertThat(post("dooranna", task + "/bpmnError", Map.of("errorCode", "any"))).matches(HttpStatusCode::isError);
        assertThat(post("dooranna", task + "/resolve", Map.of())).matches(HttpStatusCode::isError);
        assertThat(tasks.createTaskQuery().taskId(own.getId()).count()).isEqualTo(1);
    }

    @Test
    void aLeadOfficerGivesNoTaskToAnotherAgency() {
        assertThat(change("doorlea", Map.of("priority", 70))).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(change("doorlea", Map.of("tenantId", FINLAND.value()))).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(change("doorlea", Map.of("tenantId", ""))).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(change("doorlea", Map.of("parentTaskId", own.getId()))).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(tasks.createTaskQuery().taskId(own.getId()).singleResult().getTenantId()).isEqualTo(JINT.value());
        assertThat(tasks.createTaskQuery().taskId(own.getId()).singleResult().getPriority()).isEqualTo(70);
    }

    @Test
    void noTaskIsGivenToAnotherOrganisationOrTakenFromItsOwn() {
        String group = tasks.getIdentityLinksForTask(own.getId()).stream().map(IdentityLink::getGroupId).filter(Objects::nonNull).findFirst().orElseThrow();
        String links = "task/" + own.getId() + "/identity-links";

        assertThat(group).startsWith("organisation-");
        assertThat(post("doorlea", links, Map.of("groupId", "organisation-" + UUID.randomUUID(), "type", "candidate"))).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(post("doorlea", links + "/delete", Map.of("groupId", group, "type", "candidate"))).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    void noTaskIsLeftThatNobodyCanComplete() {
        assertThat(post("doorlea", "task/" + own.getId() + "/delegate", Map.of("userId", "doorlea"))).matches(HttpStatusCode::isError);
        assertThat(change("doorlea", Map.of("delegationState", "PENDING"))).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    void theDayThatAnOrganisationWasToldStays() {
        assertThat(change("doorlea", Map.of("due", "2099-01-01T12:00:00.000+0100"))).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(change("doorlea", Map.of("followUp", "2099-01-01T12:00:00.000+0100"))).isEqualTo(HttpStatus.NO_CONTENT);
    }

    @Test
    void nothingIsDeployedByOfficers() {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        LinkedMultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("deployment-name", "mine");
        parts.add("model", new HttpEntity<>("<definitions/>".getBytes(), part("mine.bpmn")));

        assertThat(http.withBasicAuth("dooranna", PASSWORD).postForEntity(door("deployment/create"),
                new HttpEntity<>(parts, headers), String.class).getStatusCode()).matches(HttpStatusCode::isError);
    }

    @Test
    void noScriptIsRun() {
        assertThatThrownBy(() -> new NoScripts().getScriptEngine("javascript", false)).hasMessageContaining("not run");
    }

    /** Dutch Tasklist shows the name translated and sends the task back as it was shown. */
    @Test
    void aTaskKeepsTheNameOfItsProcessInWhateverLanguageItIsSentBack() {
        assertThat(change("doorlea", Map.of("name", "Organisatie in kaart brengen", "description", "Wat u hier doet",
                "followUp", "2099-01-01T12:00:00.000+0100"))).isEqualTo(HttpStatus.NO_CONTENT);

        Task kept = tasks.createTaskQuery().taskId(own.getId()).singleResult();
        assertThat(kept.getName()).isEqualTo(own.getName());
        assertThat(kept.getDescription()).isEqualTo(own.getDescription());
        assertThat(kept.getFollowUpDate()).as("what the officer changed").isNotNull();
        assertThat(engine.getHistoryService().createHistoricTaskInstanceQuery().taskId(own.getId()).singleResult().getName())
                .isEqualTo(own.getName());
    }

    /** Tasks are sent back whole, as Tasklist does. */
    private HttpStatusCode change(String person, Map<String, Object> changes) {
        ObjectNode task = ((ObjectNode) get(person, "task/" + own.getId()).getBody()).retain("name", "description", "assignee", "owner",
                "due", "followUp", "priority", "delegationState", "parentTaskId", "caseInstanceId", "tenantId");
        changes.forEach((name, value) -> task.put(name, value.toString().isEmpty() ? null : value.toString()));
        return send(person, HttpMethod.PUT, "task/" + own.getId(), task);
    }

    private static HttpHeaders part(String file) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentDispositionFormData("model", file);
        headers.setContentType(MediaType.APPLICATION_OCTET_STREAM);
        return headers;
    }

    private Task firstTask(AgencyCode agency, String country) {
        OrganisationPath path = journal.open(register.register(new OrganisationDetails("Youth club " + UUID.randomUUID(), null, null,
                new Country(country), null, null, "Genk", null, null, null,
                new ContactPerson(UUID.randomUUID() + "@club.example", "Fatima", null, null, "en"))).id(), agency, Set.of(Strand.NEET), null);
        cases.runJobs(path.reference());
        return tasks.createTaskQuery().processInstanceBusinessKey(path.reference()).singleResult();
    }

    private void account(String id, Role role, Set<AgencyCode> agencies) {
        accounts.open(new StaffAccounts.NewAccount(id, id, "Door", id + "@agency.example", PASSWORD, Set.of(role), agencies));
    }

    private ResponseEntity<JsonNode> get(String person, String door) {
        return http.withBasicAuth(person, PASSWORD).getForEntity(door(door), JsonNode.class);
    }

    private HttpStatusCode post(String person, String door, Map<String, ?> body) {
        return send(person, HttpMethod.POST, door, body);
    }

    private HttpStatusCode put(String person, String door, Map<String, ?> body) {
        return send(person, HttpMethod.PUT, door, body);
    }

    private HttpStatusCode send(String person, HttpMethod method, String door, Object body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return http.withBasicAuth(person, PASSWORD).exchange(door(door), method, new HttpEntity<>(body, headers), String.class)
                .getStatusCode();
    }

    private String door(String address) {
        return "/engine-rest/engine/" + engine.getName() + "/" + address;
    }
}
