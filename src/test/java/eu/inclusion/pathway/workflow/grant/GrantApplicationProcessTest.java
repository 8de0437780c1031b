package eu.inclusion.pathway.workflow.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.award.AwardDecisions;
import eu.inclusion.pathway.grantapplication.ApplicationOutcome;
import eu.inclusion.pathway.grantapplication.ApplicationStatus;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.GrantApplicationDecided;
import eu.inclusion.pathway.grantapplication.GrantApplicationNotAdmitted;
import eu.inclusion.pathway.grantapplication.GrantApplicationNotOpen;
import eu.inclusion.pathway.grantapplication.GrantApplications;
import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.intake.GrantApplicationIntake;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.TestClock;
import eu.inclusion.pathway.workflow.Cases;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An application from its receipt to each of its ends. */
@ProductTest
@OnH2
class GrantApplicationProcessTest {

    private static final String PROCESS = "grant-application";

    @Autowired
    private Cases cases;
    @Autowired
    private ApplicationCase applying;
    @Autowired
    private GrantApplications applications;
    @Autowired
    private GrantApplicationIntake intake;
    @Autowired
    private AwardDecisions awards;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TestClock clock;
    @Autowired
    private HeardFacts heard;

    @BeforeEach
    @AfterEach
    void inTime() {
        clock.set(TestClock.START);
    }

    @Test
    void anEligibleApplicationIsAwarded() {
        OrganisationPath path = applying.path();
        Submission received = applying.submitted(path, new SampleApplication());
        cases.runJobs(received.reference());
        assertThat(cases.openTasks(received.reference())).as("nothing is examined before the deadline").isEmpty();
        clock.setBrussels(LocalDateTime.of(2025, 3, 5, 12, 0, 0));
        cases.runJobs(received.reference());
        assertThat(cases.openTasks(received.reference())).as("the last second is still in time").isEmpty();
        clock.setBrussels(LocalDateTime.of(2025, 3, 5, 12, 0, 1));
        cases.runJobs(received.reference());

        assertThat(received.reference()).matches("KA210-YOU-[0-9A-F]{8}");
        assertThat(letters(received)).containsExactly("application-received");
        assertThat(lastLetter(received)).containsPattern("\\nhttps?://[^/]+/receipts/" + received.reference() + "\\?fingerprint=" + received.fingerprint() + "\\n");
        assertThat(cases.openTasks(received.reference())).containsExactly("Task_DecideAward");

        cases.complete(received.reference(), "Task_DecideAward", Map.of("decision", "AWARDED", "reasons", ""));

        assertThat(cases.reachedEnds(received.reference(), PROCESS)).containsExactly("EndEvent_ApplicationAwarded", "EndEvent_ApplicationExamined");
        assertThat(outcome(received)).isEqualTo(ApplicationOutcome.AWARDED);
        assertThat(awards.of(received.applicationId()).orElseThrow().amount()).isEqualTo(30_000);
        assertThat(letters(received)).containsExactly("application-received", "application-decision");
        assertThat(heard.decided(received.applicationId())).containsExactly(ApplicationOutcome.AWARDED);
    }

    @Test
    void anEligibleApplicationIsRejectedWithTheReasons() {
        Submission received = examined(new SampleApplication());

        assertThatThrownBy(() -> cases.complete(received.reference(), "Task_DecideAward", Map.of("decision", "REJECTED", "reasons", " ")))
                .hasMessageContaining("Say why the application is rejected");
        cases.complete(received.reference(), "Task_DecideAward", Map.of("decision", "REJECTED", "reasons", "De noden zijn niet aangetoond."));

        assertThat(cases.reachedEnds(received.reference(), PROCESS)).containsExactly("EndEvent_ApplicationExamined", "EndEvent_ApplicationRejected");
        assertThat(lastLetter(received)).contains("De noden zijn niet aangetoond.");
    }

    @Test
    void anApplicationThatBreaksARuleIsRefusedWithEveryReason() {
        Submission received = examined(new SampleApplication().with(SectionKind.CONTEXT, "durationMonths", 36)
                .with(SectionKind.ORGANISATIONS, "partners", List.of(SampleApplication.partner("E10000002", "Tweede vzw", "BE"))));

        assertThat(letters(received)).as("no letter before an officer confirmed it").containsExactly("application-received");
        cases.complete(received.reference(), "Task_ConfirmEligibility", Map.of("step", "DECIDE",
                "judgement1", "NOT_MET", "judgement2", "NOT_MET", "reason2", "Zoek een partner in een ander land."));

        assertThat(cases.reachedEnds(received.reference(), PROCESS)).containsExactly("EndEvent_ApplicationExamined", "EndEvent_ApplicationNotEligible");
        assertThat(outcome(received)).isEqualTo(ApplicationOutcome.NOT_ELIGIBLE);
        assertThat(lastLetter(received)).contains("36 maanden").contains("minstens 2 organisaties")
                .contains("Het agentschap voegt toe: Zoek een partner in een ander land.").contains("Je kunt een klacht indienen");
        assertThatThrownBy(() -> awards.decide(received.applicationId(), true, "", "officer")).isInstanceOf(GrantApplicationNotOpen.class);
    }

    @Test
    void anApplicationThatCameLateIsExaminedAtOnceAndWaitsForAnOfficer() {
        Submission received = late();

        assertThat(received.late()).isTrue();
        assertThat(cases.openTasks(received.reference())).containsExactly("Task_ConfirmEligibility");
        assertThatThrownBy(() -> awards.decide(received.applicationId(), true, "", "officer")).isInstanceOf(GrantApplicationNotAdmitted.class);

    }

    @Test
    void whatTheOfficerDoesNotFindEligibleIsRefusedWithTheOfficersReason() {
        Submission received = late();

        cases.complete(received.reference(), "Task_ConfirmEligibility", Map.of("step", "DECIDE", "judgement1", "NOT_MET", "reason1", "De aanvraag kwam te laat."));

        assertThat(cases.reachedEnds(received.reference(), PROCESS)).containsExactly("EndEvent_ApplicationExamined", "EndEvent_ApplicationNotEligible");
        assertThat(lastLetter(received)).contains("De aanvraag kwam te laat.");
    }

    @Test
    void aSportProjectIsToldWhereToGo() {
        Submission received = applying.submitted(applying.path(), new SampleApplication().with(SectionKind.CONTEXT, "impact", "SPORT"));
        cases.runJobs(received.reference());

        assertThat(received.isOutsideAgencies()).isTrue();
        assertThat(received.caseAgency()).isEqualTo(new AgencyCode("BE05"));
        assertThat(cases.reachedEnds(received.reference(), PROCESS)).containsExactly("EndEvent_ApplicationOutsideAgencies");
        assertThat(outcome(received)).isEqualTo(ApplicationOutcome.OUTSIDE_AGENCIES);
        assertThat(lastLetter(received)).contains("EACEA");
    }

    @Test
    void anOrganisationTakesItsApplicationBackUntilTheDecision() {
        Submission received = applying.submitted(applying.path(), new SampleApplication());
        cases.runJobs(received.reference());

        intake.withdraw(received.applicationId(), "Our partner left.");

        assertThat(cases.reachedEnds(received.reference(), PROCESS)).contains("EndEvent_ApplicationWithdrawn");
        assertThat(cases.isRunning(received.reference(), PROCESS)).isFalse();
        assertThat(outcome(received)).isEqualTo(ApplicationOutcome.WITHDRAWN);
        assertThat(lastLetter(received)).contains("Je reden: Our partner left.", "dien ze in tot woensdag 5 maart 2025 om 12:00:00 uur");
        assertThatThrownBy(() -> intake.withdraw(received.applicationId(), "Again")).isInstanceOf(GrantApplicationNotOpen.class);
    }

    @Test
    void aSchoolProjectOfAnOrganisationOnJintsPathIsEposCase() {
        OrganisationPath path = applying.path();
        Submission received = applying.submitted(path, new SampleApplication().with(SectionKind.CONTEXT, "impact", "SCHOOL"));
        cases.passDeadline(received.reference());

        assertThat(path.agency()).isEqualTo(new AgencyCode("BE05"));
        assertThat(received.agency()).isEqualTo(new AgencyCode("BE02"));
        Task task = cases.task(received.reference(), "Task_DecideAward");
        assertThat(task.getTenantId()).isEqualTo("BE02");

        cases.complete(received.reference(), "Task_DecideAward", Map.of("decision", "AWARDED", "reasons", ""));

        GrantApplicationDecided fact = heard.last(received.applicationId());
        assertThat(fact.path().reference()).isEqualTo(path.reference());
        assertThat(fact.outcome()).isEqualTo(ApplicationOutcome.AWARDED);
    }

    @Test
    void twoClicksAreOneSubmission() {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());

        Submission first = applying.submit(draft);
        Submission second = applying.submit(draft);

        assertThat(second).isEqualTo(first);
        assertThat(letters(first)).containsExactly("application-received");
        assertThat(applications.findById(draft.id()).orElseThrow().status()).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    @Test
    void theProcessCarriesOnlyItsIdAndDecisions() {
        Submission received = examined(new SampleApplication());

        assertThat(cases.variables(received.reference(), PROCESS))
                .containsOnlyKeys("grantApplicationId", "outsideAgencies", "eligibility")
                .containsEntry("grantApplicationId", received.applicationId().text());
    }

    private Submission examined(SampleApplication sample) {
        Submission received = applying.submitted(applying.path(), sample);
        cases.passDeadline(received.reference());
        return received;
    }

    private Submission late() {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        clock.setBrussels(LocalDateTime.of(2025, 3, 5, 12, 0, 1));
        Submission received = applying.submit(draft);
        cases.runJobs(received.reference());
        return received;
    }

    private ApplicationOutcome outcome(Submission received) {
        return applications.findById(received.applicationId()).orElseThrow().outcome();
    }

    private List<String> letters(Submission received) {
        return new WrittenLetters(database).kinds(received);
    }

    private String lastLetter(Submission received) {
        return new WrittenLetters(database).last(received);
    }
}
