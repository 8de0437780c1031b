package eu.inclusion.pathway.workflow.grant;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.intake.GrantApplicationIntake;
import eu.inclusion.pathway.judgement.EligibilityDesk;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.workflow.Cases;
import eu.inclusion.pathway.workflow.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Applications that agencies had in hand with the model of before go on with the new one, wherever they wait. */
@ProductTest
@OnH2
class GrantApplicationMigrationTest {

    private static final String FILE = "grant-application.bpmn";

    @Autowired
    private RepositoryService repository;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private Cases cases;
    @Autowired
    private ApplicationCase applying;
    @Autowired
    private GrantApplicationIntake intake;
    @Autowired
    private EligibilityDesk desk;
    @Autowired
    private Messages messages;
    @Autowired
    private GrantApplicationMigration migration;

    @BeforeEach
    void theModelOfBefore() throws IOException {
        deploy(Path.of("src/test/resources/models/grant-application-before-examination.bpmn"));
    }

    @AfterEach
    void theModelAsItIs() throws IOException {
        deploy(Path.of("processes", FILE));
    }

    @Test
    void whatWaitsForItsCheckWaitsForTheDeadlineOrIsCheckedWhole() throws IOException {
        Submission begun = applying.submitted(applying.path(), new SampleApplication());
        Submission toBeChecked = applying.submitted(applying.path(), universityTakesPart());
        move(toBeChecked, "Task_CheckEligibility");

        takeOver();
        cases.runJobs(begun.reference());
        cases.runJobs(toBeChecked.reference());

        assertThat(cases.openTasks(begun.reference())).as("it waits for the deadline").isEmpty();
        cases.passDeadline(begun.reference());
        assertThat(cases.openTasks(begun.reference())).containsExactly("Task_DecideAward");
        assertThat(cases.openTasks(toBeChecked.reference())).containsExactly("Task_ConfirmEligibility");
    }

    @Test
    void whatAnOfficerHasToConfirmIsDecidedFindingByFinding() throws IOException {
        Submission received = applying.submitted(applying.path(), universityTakesPart());
        check(received);
        move(received, "Task_ConfirmEligibility");

        takeOver();
        cases.complete(received.reference(), "Task_ConfirmEligibility", Map.of("step", "DECIDE", "judgement1", "MET", "reason1", "It holds the charter."));

        assertThat(cases.openTasks(received.reference())).containsExactly("Task_DecideAward");
    }

    @Test
    void whatWaitsForTheDecisionIsDecidedOrTakenBack() throws IOException {
        Submission decided = applying.submitted(applying.path(), new SampleApplication());
        Submission takenBack = applying.submitted(applying.path(), new SampleApplication());
        for (Submission received : List.of(decided, takenBack)) {
            check(received);
            move(received, "Task_DecideAward");
        }

        takeOver();
        cases.complete(decided.reference(), "Task_DecideAward", Map.of("decision", "AWARDED", "reasons", ""));
        intake.withdraw(takenBack.applicationId(), "Our partner left.");

        assertThat(cases.reachedEnds(decided.reference(), "grant-application")).contains("EndEvent_ApplicationAwarded");
        assertThat(cases.reachedEnds(takenBack.reference(), "grant-application")).contains("EndEvent_ApplicationWithdrawn");
    }

    @Test
    void whatIsOnItsWayOutGetsThere() throws IOException {
        Submission refused = applying.submitted(applying.path(), new SampleApplication().with(SectionKind.CONTEXT, "durationMonths", 36));
        check(refused);
        move(refused, "Task_RefuseApplication");
        Submission sport = applying.submitted(applying.path(), new SampleApplication().with(SectionKind.CONTEXT, "impact", "SPORT"));
        move(sport, "Task_SayWhereToApply");

        takeOver();
        migration.migrate();
        cases.runJobs(sport.reference());

        assertThat(cases.reachedEnds(sport.reference(), "grant-application")).contains("EndEvent_ApplicationOutsideAgencies");
        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(refused.reference()).singleResult().getProcessDefinitionId())
                .isEqualTo(newest());
    }

    @Test
    void whatIsExaminedWithTheModelThatKnewNoMovedDeadlineHearsOfOneAllTheSame() throws IOException {
        deploy(Path.of("src/test/resources/models/grant-application-before-moved-deadlines.bpmn"));
        Submission examined = applying.submitted(applying.path(), universityTakesPart());
        Submission toBeDecided = applying.submitted(applying.path(), new SampleApplication());
        Submission waiting = applying.submitted(applying.path(), new SampleApplication());
        cases.passDeadline(examined.reference());
        cases.passDeadline(toBeDecided.reference());
        cases.runJobs(waiting.reference());

        takeOver();
        List.of(examined, toBeDecided, waiting).forEach(one -> messages.tell("GrantApplicationVersionReceived", one.reference(), Map.of()));

        assertThat(List.of(examined, toBeDecided, waiting)).allSatisfy(one -> {
            assertThat(cases.openTasks(one.reference())).as("it waits for the deadline").isEmpty();
            assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(one.reference()).singleResult().getProcessDefinitionId())
                    .isEqualTo(newest());
        });
        cases.passDeadline(examined.reference());
        assertThat(cases.openTasks(examined.reference())).containsExactly("Task_ConfirmEligibility");
    }

    private void takeOver() throws IOException {
        theModelAsItIs();
        migration.migrate();
    }

    private void check(Submission received) {
        desk.checkAdmissibility(received.applicationId());
        desk.checkEligibility(received.applicationId());
    }

    /** Lets a case wait at a place of the old model, as if it had come there. */
    private void move(Submission received, String place) {
        runtime.createProcessInstanceModification(runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(received.reference()).singleResult().getId())
                .cancelAllForActivity("Task_RecordFieldAndAgency").startBeforeActivity(place).execute();
    }

    private String newest() {
        return repository.createProcessDefinitionQuery().processDefinitionKey("grant-application").latestVersion().singleResult().getId();
    }

    private void deploy(Path model) throws IOException {
        DeploymentBuilder deployment = repository.createDeployment().name("a model of another day");
        try (Stream<Path> forms = Files.list(Path.of("forms")); InputStream content = Files.newInputStream(model)) {
            deployment.addInputStream(FILE, content);
            forms.filter(form -> form.toString().endsWith(".form")).forEach(form -> add(deployment, form));
            deployment.deploy();
        }
    }

    private static void add(DeploymentBuilder deployment, Path form) {
        try (InputStream content = Files.newInputStream(form)) {
            deployment.addInputStream(form.getFileName().toString(), content);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static SampleApplication universityTakesPart() {
        Map<String, Object> partner = SampleApplication.partner("E10000003", "Universitet", "SE");
        partner.put("type", "HIGHER_EDUCATION_INSTITUTION");
        return new SampleApplication().with(SectionKind.ORGANISATIONS, "partners", List.of(partner));
    }
}
