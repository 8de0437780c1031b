package eu.inclusion.pathway.workflow.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.event.Attendance;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.event.EventPersons;
import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.event.Invitations;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.Replies;
import eu.inclusion.pathway.organisation.OrganisationRegister;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import eu.inclusion.pathway.preparation.GuestsOfAnEvent;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.TestClock;
import eu.inclusion.pathway.testing.Visitors;
import eu.inclusion.pathway.travel.ClaimStatus;
import eu.inclusion.pathway.travel.SampleJourneys;
import eu.inclusion.pathway.travel.TravelClaim;
import eu.inclusion.pathway.travel.TravelClaiming;
import eu.inclusion.pathway.travel.TravelClaims;
import eu.inclusion.pathway.travel.TravelRuleBook;
import eu.inclusion.pathway.workflow.Cases;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A travel claim from its sender to each of its ends. */
@ProductTest
@OnH2
class TravelClaimProcessTest {

    private static final String PROCESS = "travel-claim";
    private static final AgencyCode AGENCY = new AgencyCode("BE05");

    @Autowired
    private Cases cases;
    @Autowired
    private MockMvc browser;
    @Autowired
    private OrganisationRegister register;
    @Autowired
    private OrganisationPaths paths;
    @Autowired
    private EventPlanning planning;
    @Autowired
    private Invitations invitations;
    @Autowired
    private Replies replies;
    @Autowired
    private EventPersons persons;
    @Autowired
    private Attendance attendance;
    @Autowired
    private TravelClaiming claiming;
    @Autowired
    private TravelClaims claims;
    @Autowired
    private TravelRuleBook rules;
    @Autowired
    private FormService forms;
    @Autowired
    private TaskService tasks;
    @Autowired
    private RepositoryService repository;
    @Autowired
    private TravelClaimMigration migration;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TestClock clock;

    private Event event;
    private ParticipationId organisation;
    private EventPerson mo;

    @BeforeEach
    void anOrganisationThatCame() {
        clock.set(TestClock.START);
        GuestsOfAnEvent guests = new GuestsOfAnEvent(register, paths, planning, invitations, replies, persons, clock);
        event = guests.event(AGENCY, EventKind.NATIONAL);
        organisation = guests.comes(event, "Mo");
        mo = guests.person(organisation, "Mo");
        attendance.record(event.id(), List.of(organisation), List.of());
    }

    @AfterEach
    void backToTheStart() {
        clock.set(TestClock.START);
    }

    @Test
    void theOfficerReadsTheClaimWithItsReceiptsPaysAndTheOrganisationIsTold() throws IOException {
        rules.set(AGENCY, new BigDecimal("50"), null, null, "Second class only", "lea");
        TravelClaim claim = sent();
        assertThat(claim.reference()).matches("BE05-TC-\\d{4}-\\d+");
        assertThat(letters(claim)).containsExactly("travel-claim-received");
        assertThat(cases.task(claim.reference(), "Task_ExamineTravelClaim").getName()).contains("Meet in Ghent").doesNotContain("Mo,");
        String shown = shown(claim, "Task_ExamineTravelClaim");
        assertThat(shown).contains("ticket.pdf", "€ 60.00", "At most € 50.00", "Second class only", "86.00 PLN", "InforEuro");

        cases.complete(claim.reference(), "Task_ExamineTravelClaim", Map.of("decision", "ALL"));
        assertThat(letters(claim)).endsWith("travel-claim-approved");
        assertThat(shown(claim, "Task_PayTravelClaim")).contains("BE71096123456769");
        cases.complete(claim.reference(), "Task_PayTravelClaim", Map.of("paidOn", "2025-01-15"));

        assertThat(cases.reachedEnds(claim.reference(), PROCESS)).containsExactly("EndEvent_ClaimPaid");
        assertThat(again(claim).status()).isEqualTo(ClaimStatus.PAID);
        assertThat(letters(claim)).endsWith("travel-claim-paid");
    }

    @Test
    void aPartIsPaidWithTheReason() throws IOException {
        TravelClaim claim = sent();
        assertThatThrownBy(() -> cases.complete(claim.reference(), "Task_ExamineTravelClaim", Map.of("decision", "PART", "amount", 99, "reason", "x")))
                .hasMessageContaining("cannot be more than what is claimed");

        cases.complete(claim.reference(), "Task_ExamineTravelClaim", Map.of("decision", "PART", "amount", 40.5, "reason", "The bus is not paid"));

        assertThat(again(claim).approved()).isEqualByComparingTo("40.50");
        assertThat(lastLetter(claim)).contains("€ 40.50", "The bus is not paid");
        assertThat(cases.openTasks(claim.reference())).containsExactly("Task_PayTravelClaim");
    }

    @Test
    void nothingIsPaidWithTheReason() throws IOException {
        TravelClaim claim = sent();

        cases.complete(claim.reference(), "Task_ExamineTravelClaim", Map.of("decision", "REFUSE", "reason", "Another agency paid it"));

        assertThat(cases.reachedEnds(claim.reference(), PROCESS)).containsExactly("EndEvent_ClaimRefused");
        assertThat(lastLetter(claim)).contains("Another agency paid it");
        assertThat(again(claim).status()).isEqualTo(ClaimStatus.REFUSED);
    }

    @Test
    void theAgencyAsksAndTheOrganisationAnswersInThePortal() throws Exception {
        TravelClaim claim = sent();
        cases.complete(claim.reference(), "Task_ExamineTravelClaim", Map.of("decision", "ASK", "question", "Where is the ticket back?"));
        assertThat(letters(claim)).endsWith("travel-claim-question");

        String task = cases.task(claim.reference(), "Task_CompleteTravelClaim").getId();
        browser.perform(get("/portal/to-dos/" + task).with(Visitors.as(Visitors.contact(claim.organisationId())))).andExpect(status().isOk())
                .andExpect(content().string(containsString("Where is the ticket back?")));
        cases.complete(claim.reference(), "Task_CompleteTravelClaim", Map.of("answer", "We walked"));

        assertThat(shown(claim, "Task_ExamineTravelClaim")).contains("We walked");
    }

    @Test
    void withoutAnAnswerTheAgencyDecidesWithWhatItHas() throws IOException {
        TravelClaim claim = sent();
        cases.complete(claim.reference(), "Task_ExamineTravelClaim", Map.of("decision", "ASK", "question", "Where is the ticket back?"));

        cases.pass(Duration.ofDays(22), claim.reference());

        assertThat(cases.openTasks(claim.reference())).containsExactly("Task_ExamineTravelClaim");
        assertThat(again(claim).status()).isEqualTo(ClaimStatus.SENT);
        assertThat(cases.variables(claim.reference(), PROCESS)).containsOnlyKeys("travelClaimId", "claimDecision");
    }

    @Test
    void untilAnOfficerHasItInHandTheOrganisationTakesItBackAndSendsItAgain() throws IOException {
        TravelClaim claim = sent();
        claiming.takeBack(again(claim), replies.get(claim.participationId()));
        assertThat(cases.reachedEnds(claim.reference(), PROCESS)).containsExactly("EndEvent_ClaimTakenBack");
        assertThat(cases.openTasks(claim.reference())).isEmpty();

        claiming.send(again(claim), replies.get(organisation), "club@example.org");
        assertThat(letters(claim)).as("each time it is received").containsExactly("travel-claim-received", "travel-claim-received");
        tasks.claim(cases.task(claim.reference(), "Task_ExamineTravelClaim").getId(), "anna");
        assertThat(again(claim).inHandBy()).isEqualTo("anna");
        assertThatThrownBy(() -> claiming.takeBack(again(claim), replies.get(claim.participationId()))).hasMessageContaining("in-hand");
        assertThat(cases.openTasks(claim.reference())).containsExactly("Task_ExamineTravelClaim");

        tasks.setAssignee(cases.task(claim.reference(), "Task_ExamineTravelClaim").getId(), null);
        claiming.takeBack(again(claim), replies.get(claim.participationId()));
        assertThat(again(claim).status()).isEqualTo(ClaimStatus.DRAFT);
    }

    @Test
    void claimsThatBeganWithTheModelOfBeforeAreTakenOverWithWhoHasThemInHand() throws IOException {
        deploy(Path.of("src/test/resources/models/travel-claim-before-taking-back.bpmn"));
        TravelClaim inHand = sent();
        tasks.claim(cases.task(inHand.reference(), "Task_ExamineTravelClaim").getId(), "anna");
        database.sql("update travel_claim set in_hand_by = null, version = version + 1 where id = ?").param(inHand.id().value()).update();
        mo = another();
        TravelClaim free = sent();
        mo = another();
        TravelClaim asked = sent();
        cases.complete(asked.reference(), "Task_ExamineTravelClaim", Map.of("decision", "ASK", "question", "Where is the ticket back?"));
        mo = another();
        TravelClaim paid = sent();
        cases.complete(paid.reference(), "Task_ExamineTravelClaim", Map.of("decision", "ALL"));
        deploy(Path.of("processes/travel-claim.bpmn"));

        migration.migrate();

        assertThat(again(inHand).inHandBy()).isEqualTo("anna");
        database.sql("update travel_claim set in_hand_by = null, version = version + 1 where id = ?").param(inHand.id().value()).update();
        migration.migrate();
        assertThat(again(inHand).inHandBy()).as("where a start was stopped before it was noted, the next one does it").isEqualTo("anna");
        assertThat(again(free).inHandBy()).isNull();
        claiming.takeBack(again(free), replies.get(free.participationId()));
        assertThat(cases.reachedEnds(free.reference(), PROCESS)).containsExactly("EndEvent_ClaimTakenBack");
        cases.complete(asked.reference(), "Task_CompleteTravelClaim", Map.of("answer", "We walked"));
        assertThat(cases.openTasks(asked.reference())).containsExactly("Task_ExamineTravelClaim");
        cases.complete(paid.reference(), "Task_PayTravelClaim", Map.of("paidOn", "2025-01-15"));
        assertThat(cases.reachedEnds(paid.reference(), PROCESS)).containsExactly("EndEvent_ClaimPaid");
    }

    /** A person of another organisation that came. */
    private EventPerson another() {
        GuestsOfAnEvent guests = new GuestsOfAnEvent(register, paths, planning, invitations, replies, persons, clock);
        event = guests.event(AGENCY, EventKind.NATIONAL);
        organisation = guests.comes(event, "Mo");
        attendance.record(event.id(), List.of(organisation), List.of());
        return guests.person(organisation, "Mo");
    }

    private void deploy(Path model) throws IOException {
        DeploymentBuilder deployment = repository.createDeployment().name("models of another day");
        try (InputStream content = Files.newInputStream(model)) {
            deployment.addInputStream("travel-claim.bpmn", content);
        }
        for (String form : List.of("examine-travel-claim", "complete-travel-claim", "pay-travel-claim")) {
            deployment.addString(form + ".form", Files.readString(Path.of("forms", form + ".form")));
        }
        deployment.deploy();
    }

    /** All that a task's form shows. */
    private String shown(TravelClaim claim, String kind) {
        Map<String, Object> values = forms.getTaskFormVariables(cases.task(claim.reference(), kind).getId());
        return values.keySet().stream().map(key -> String.valueOf(values.get(key))).collect(Collectors.joining("\n"));
    }

    private TravelClaim sent() throws IOException {
        TravelClaim claim = claiming.write(mo, replies.get(organisation), SampleJourneys.there());
        claiming.addReceipt(claim, "ticket.pdf", new ByteArrayInputStream("%PDF-1.4 ticket".getBytes(StandardCharsets.US_ASCII)), "club@example.org");
        claiming.send(claim, replies.get(organisation), "club@example.org");
        return claim;
    }

    private TravelClaim again(TravelClaim claim) {
        return claims.findById(claim.id()).orElseThrow();
    }

    private List<String> letters(TravelClaim claim) {
        return database.sql("select letter from outbox_message where reference = ? order by number").param(claim.reference()).query(String.class).list();
    }

    private String lastLetter(TravelClaim claim) {
        return database.sql("select body from outbox_message where reference = ? order by number desc limit 1").param(claim.reference())
                .query(String.class).single();
    }
}
