package eu.inclusion.pathway.workflow.event;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.internationalcall.CallDaysChange;
import eu.inclusion.pathway.internationalcall.CallSchedule;
import eu.inclusion.pathway.internationalcall.SampleCalls;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.workflow.Cases;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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

/** International events that began before organisations applied to them go on with the model as it is, wherever a case of them waits. */
@ProductTest
@OnH2
class InternationalEventMigrationTest {

    private static final String PROCESS = InternationalEventProcess.PROCESS;
    private static final String SENDING = "-PT02";
    private static final AgencyCode HOST = new AgencyCode("IE02");
    private static final List<String> HOST_PLACES = List.of("Gateway_ProposalsIn", "Task_SelectOrganisations", "Event_LastDayToAnswerHost",
            "Task_PrepareInternationalEvent", "Event_InternationalEventDay", "Task_RecordInternationalAttendance", "Task_RecordInternationalNeeds");

    private static final List<String> SENDING_PLACES = List.of("Event_CallClosed", "Task_PreselectOrganisations", "Event_SelectionMade",
            "Task_NoteSelection", "Event_LastEventDayOver", "Task_NoteCancellation");

    @Autowired
    private CallSchedule schedule;
    @Autowired
    private Events events;
    @Autowired
    private RepositoryService repository;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private Cases cases;
    @Autowired
    private SampleCalls calls;
    @Autowired
    private EventPlanning planning;
    @Autowired
    private InternationalEventMigration migration;

    @BeforeEach
    void theModelOfBefore() {
        deploy("src/test/resources/models/international-event-before-applications.bpmn");
    }

    @AfterEach
    void theModelAsItIs() {
        deploy("processes/international-event.bpmn");
    }

    @Test
    void everyCaseGoesOnWhereItWaitsAndHearsOfACancellation() {
        Event toBeCalled = calls.planned(HOST, 10);
        Map<String, Event> waiting = new LinkedHashMap<>();
        HOST_PLACES.forEach(place -> waiting.put(place, eventAt(place)));

        theModelAsItIs();
        migration.migrate();

        assertThat(version(toBeCalled.reference())).isEqualTo(newest());
        waiting.forEach((place, event) -> assertThat(version(event.reference())).as(place).isEqualTo(newest()));
        waiting.forEach((place, event) -> {
            assertThat(cases.openTasks(event.reference() + SENDING)).as("its sending agency").containsExactly("Task_PreselectOrganisations");
            planning.cancel(event.id(), "The venue burnt down");
            assertThat(cases.reachedEnds(event.reference(), PROCESS)).as(place).containsExactly("EndEvent_HostCalledOff");
            assertThat(cases.openTasks(event.reference() + SENDING)).as("its sending agency").containsExactly("Task_NoteCancellation");
        });
    }

    @Test
    void anAgencyThatWasToProposeStillDoesAndTheHostGoesOn() {
        Event event = eventAt("Gateway_ProposalsIn");

        theModelAsItIs();
        migration.migrate();
        cases.complete(event.reference() + SENDING, "Task_PreselectOrganisations", Map.of("sends", 0));

        assertThat(cases.openTasks(event.reference())).containsExactly("Task_SelectOrganisations");
        cases.complete(event.reference(), "Task_SelectOrganisations", Map.of());
        assertThat(cases.openTasks(event.reference() + SENDING)).containsExactly("Task_NoteSelection");
    }

    @Test
    void casesThatBeganBeforeTheDaysOfACallCouldBeChangedHearOfOtherDays() {
        deploy("src/test/resources/models/international-event-before-reopening.bpmn");
        Map<String, Event> waiting = new LinkedHashMap<>();
        SENDING_PLACES.forEach(place -> waiting.put(place, sendingAt(place)));
        Event selecting = eventAt("Task_SelectOrganisations");

        theModelAsItIs();
        migration.migrate();

        waiting.forEach((place, event) -> assertThat(version(event.reference() + SENDING)).as(place).isEqualTo(newest()));
        Event toPropose = waiting.get("Task_PreselectOrganisations");
        schedule.change(toPropose.id(), new CallDaysChange(calls.today().plusDays(5), calls.today().plusDays(30), "Holidays", toPropose.sequence()), "anna");
        assertThat(cases.openTasks(toPropose.reference() + SENDING)).as("organisations apply again").isEmpty();
        schedule.change(selecting.id(), new CallDaysChange(calls.today().plusDays(5), calls.today().plusDays(31), "Holidays", selecting.sequence()), "anna");
        assertThat(cases.openTasks(selecting.reference())).as("the host waits again").isEmpty();
        Event cancelled = waiting.get("Task_NoteCancellation");
        cases.complete(cancelled.reference() + SENDING, "Task_NoteCancellation", Map.of());
        assertThat(cases.reachedEnds(cancelled.reference() + SENDING, PROCESS)).containsExactly("EndEvent_CancellationNoted");
    }

    /** An event of the model before whose sending agency waits there. */
    private Event sendingAt(String place) {
        Event event = eventAt("Gateway_ProposalsIn");
        if (place.equals("Task_NoteCancellation")) {
            planning.cancel(event.id(), "The venue burnt down");
        } else if (!place.equals("Event_CallClosed")) {
            String instance = runtime.createProcessInstanceQuery().processInstanceBusinessKey(event.reference() + SENDING, PROCESS).singleResult().getId();
            runtime.createProcessInstanceModification(instance).cancelAllForActivity("Event_CallClosed").startBeforeActivity(place).execute();
        }
        return events.findById(event.id()).orElseThrow();
    }

    /** An event of the old model whose host waits there; its sending agency is to propose. */
    private Event eventAt(String place) {
        Event event = calls.planned(HOST, 10);
        cases.complete(event.reference(), "Task_CallSendingAgencies", Map.of("sendingAgencies", List.of("PT02"),
                "applyBy", calls.today().toString(), "preselectBy", calls.today().plusDays(30).toString()));
        if (!place.equals("Gateway_ProposalsIn")) {
            String instance = runtime.createProcessInstanceQuery().processInstanceBusinessKey(event.reference(), PROCESS).singleResult().getId();
            runtime.createProcessInstanceModification(instance).cancelAllForActivity("Gateway_ProposalsIn").startBeforeActivity(place).execute();
        }
        return event;
    }

    private String version(String reference) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference, PROCESS).singleResult().getProcessDefinitionId();
    }

    private String newest() {
        return repository.createProcessDefinitionQuery().processDefinitionKey(PROCESS).latestVersion().singleResult().getId();
    }

    private void deploy(String model) {
        DeploymentBuilder deployment = repository.createDeployment().name("a model of another day");
        add(deployment, "international-event.bpmn", Path.of(model));
        try (Stream<Path> forms = Files.list(Path.of("forms"))) {
            forms.filter(form -> form.toString().endsWith(".form")).forEach(form -> add(deployment, form.getFileName().toString(), form));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
        deployment.deploy();
    }

    private static void add(DeploymentBuilder deployment, String name, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            deployment.addInputStream(name, content);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
