package eu.inclusion.pathway.workflow.event;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.event.ParticipationStatus;
import eu.inclusion.pathway.event.Registration;
import eu.inclusion.pathway.invitation.InvitationRounds;
import eu.inclusion.pathway.invitation.InviteeSearch;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.workflow.Cases;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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

/** Events and parts in events that began with the models of before go on with the new ones, wherever they wait. */
@ProductTest
@OnH2
class EventMigrationsTest {

    private static final List<String> PLACES = List.of("Task_ChooseInvitees", "Event_LastDayToAnswer", "Task_PrepareEvent", "Event_EventDay",
            "Task_RecordAttendance", "Task_RecordNeeds");

    @Autowired
    private RepositoryService repository;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private Cases cases;
    @Autowired
    private EventStage stage;
    @Autowired
    private Events events;
    @Autowired
    private EventPlanning planning;
    @Autowired
    private Registration registration;
    @Autowired
    private InvitationRounds rounds;
    @Autowired
    private NationalEventMigration ofEvents;
    @Autowired
    private EventParticipationMigration ofParticipations;

    @BeforeEach
    void theModelsOfBefore() {
        deploy("src/test/resources/models/national-event-before-rounds.bpmn", "src/test/resources/models/event-participation-before-rounds.bpmn");
    }

    @AfterEach
    void theModelsAsTheyAre() {
        deploy("processes/national-event.bpmn", "processes/event-participation.bpmn");
    }

    @Test
    void anEventGoesOnWhereverItWaits() {
        Map<String, String> waiting = new LinkedHashMap<>();
        PLACES.forEach(place -> waiting.put(place, eventAt(place)));

        takeOver();

        waiting.forEach((place, reference) -> assertThat(version(reference, "national-event")).as(place).isEqualTo(newest("national-event")));
        cases.complete(waiting.get("Task_RecordNeeds"), "Task_RecordNeeds", Map.of("needsHeard", "Partners", "expectations", "Shorter forms"));
        assertThat(cases.reachedEnds(waiting.get("Task_RecordNeeds"), "national-event")).containsExactly("EndEvent_NationalEventClosed");
        waiting.forEach((place, reference) -> {
            if (!place.equals("Task_RecordNeeds")) {
                planning.cancel(events.findByReference(reference).orElseThrow().id(), "The venue burnt down");
                assertThat(cases.reachedEnds(reference, "national-event")).as(place).containsExactly("EndEvent_NationalEventCalledOff");
            }
        });
    }

    @Test
    void invitationsOfAnEventTakenOverGoOutInRounds() {
        AgencyCode agency = new AgencyCode("LU01");
        String reference = eventAt("Event_LastDayToAnswer", agency);
        EventId event = events.findByReference(reference).orElseThrow().id();
        OrganisationPath guest = stage.readyForNationalEvent(agency);

        takeOver();
        rounds.chooseAll(event, InviteeSearch.ALL, "anna");
        rounds.send(event, "anna");
        cases.runJobs(reference);

        assertThat(stage.lettersTo(guest)).containsExactly("event-invitation");
        registration.close(event, "anna");
        cases.runJobs(reference);
        assertThat(cases.openTasks(reference)).containsExactly("Task_PrepareEvent");
    }

    @Test
    void anOrganisationGoesOnWhereverItStands() {
        AgencyCode agency = new AgencyCode("LV01");
        OrganisationPath waiting = stage.readyForNationalEvent(agency);
        List<OrganisationPath> guests = new ArrayList<>();
        Stream.generate(() -> stage.readyForNationalEvent(agency)).limit(5).forEach(guests::add);
        String event = stage.plan(agency, 4);
        guests.forEach(guest -> stage.invite(event, guest));
        answers(guests.get(1), 2);
        answers(guests.get(2), 2);
        prepare(guests.get(2));
        answers(guests.get(3), 1);
        cases.pass(Duration.ofDays(22), guests.get(4).reference());

        takeOver();

        Stream.concat(Stream.of(waiting), guests.stream()).forEach(one ->
                assertThat(version(one.reference(), "event-participation")).isEqualTo(newest("event-participation")));
        registration.close(EventId.of(event), "anna");
        registration.releaseSilent(EventId.of(event), 50);
        assertThat(cases.openTasks(guests.get(0).reference())).as("silent: waits for the next event").isEmpty();
        assertThat(cases.openTasks(guests.get(4).reference())).as("an officer had to decide: not any more").isEmpty();
        stage.giveBack(guests.get(1));
        assertThat(cases.openTasks(guests.get(3).reference())).as("from the waiting list").containsExactly("Task_AnswerInvitation");
        stage.hold(event, List.of(guests.get(2)), List.of());
        assertThat(cases.openTasks(guests.get(2).reference())).containsExactly("Task_GiveFeedback");
        stage.invite(stage.plan(agency, 4), waiting);
        assertThat(stage.latest(waiting).status()).isEqualTo(ParticipationStatus.INVITED);
    }

    private void answers(OrganisationPath guest, int persons) {
        cases.complete(guest.reference(), "Task_AnswerInvitation", EventStage.comingWith(persons));
    }

    private void prepare(OrganisationPath guest) {
        String instance = runtime.createProcessInstanceQuery().processInstanceBusinessKey(guest.reference()).singleResult().getId();
        runtime.createProcessInstanceModification(instance).cancelAllForActivity("Task_PrepareParticipation")
                .startBeforeActivity("Event_AttendanceRecorded").execute();
    }

    private String eventAt(String place) {
        return eventAt(place, new AgencyCode("SK01"));
    }

    /** An event of the old model that waits there. */
    private String eventAt(String place, AgencyCode agency) {
        String event = stage.plan(agency, 20);
        String reference = events.findById(EventId.of(event)).orElseThrow().reference();
        String instance = runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference).singleResult().getId();
        runtime.createProcessInstanceModification(instance).cancelAllForActivity("Task_ChooseInvitees").startBeforeActivity(place).execute();
        if (place.equals("Task_RecordNeeds")) {
            stage.hold(event, List.of(), List.of());
        }
        return reference;
    }

    private void takeOver() {
        theModelsAsTheyAre();
        ofEvents.migrate();
        ofParticipations.migrate();
    }

    private String version(String reference, String process) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference, process).singleResult().getProcessDefinitionId();
    }

    private String newest(String process) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(process).latestVersion().singleResult().getId();
    }

    private void deploy(String nationalEvent, String participation) {
        DeploymentBuilder deployment = repository.createDeployment().name("models of another day");
        add(deployment, "national-event.bpmn", Path.of(nationalEvent));
        add(deployment, "event-participation.bpmn", Path.of(participation));
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
