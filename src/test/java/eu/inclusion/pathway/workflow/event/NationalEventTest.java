package eu.inclusion.pathway.workflow.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.attendance.Door;
import eu.inclusion.pathway.attendance.Roster;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventStatus;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.event.ParticipationStatus;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.Cases;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A national event, from its plan to what was heard at it. */
@ProductTest
@OnH2
class NationalEventTest {

    private static final String PROCESS = NationalEventProcess.PROCESS;

    @Autowired
    private Cases cases;

    @Autowired
    private EventStage stage;

    @Autowired
    private PlanNationalEventForm form;

    @Autowired
    private Events events;

    @Autowired
    private Roster roster;
    @Autowired
    private Door door;
    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient database;

    @Test
    void anEventIsPlannedHeldAndClosed() {
        AgencyCode agency = new AgencyCode("EE01");
        OrganisationPath guest = stage.readyForNationalEvent(agency);
        String event = stage.plan(agency, 20);
        String reference = reference(event);
        assertThat(reference).startsWith("EE01-NE-" + stage.today().plusDays(90).getYear() + "-");

        cases.complete(reference, "Task_ChooseInvitees", Map.of("inviteStrand", "NONE", "invitees", List.of(stage.id(guest).text())));
        cases.complete(guest.reference(), "Task_AnswerInvitation", EventStage.comingWith(3));
        assertThat(cases.openTasks(reference)).isEmpty();
        cases.pass(Duration.ofDays(22), reference);
        cases.complete(reference, "Task_PrepareEvent", Map.of("eventDecision", "GO_ON"));
        assertThat(cases.openTasks(reference)).isEmpty();
        cases.pass(Duration.ofDays(69), reference);
        cases.complete(reference, "Task_RecordAttendance", Map.of("held", "YES", "attended", List.of(stage.id(guest).text())));
        cases.complete(reference, "Task_RecordNeeds", Map.of("needsHeard", "Partners in rural areas", "expectations", "Shorter forms"));

        assertThat(cases.reachedEnds(reference, PROCESS)).containsExactly("EndEvent_InvitationsSent", "EndEvent_NationalEventClosed");
        assertThat(events.findById(EventId.of(event)).orElseThrow().status()).isEqualTo(EventStatus.CLOSED);
        assertThat(stage.latest(guest).status()).isEqualTo(ParticipationStatus.ATTENDED);
        assertThat(database.sql("select needs_heard from event_report where event_id = ?").param(EventId.of(event).value()).query(String.class).single())
                .isEqualTo("Partners in rural areas");
    }

    @Test
    void whatTheDoorRecordedIsTakenOver() {
        AgencyCode agency = new AgencyCode("MT01");
        OrganisationPath came = stage.readyForNationalEvent(agency);
        OrganisationPath stayedAway = stage.readyForNationalEvent(agency);
        String event = stage.plan(agency, 20);
        String reference = reference(event);
        cases.complete(reference, "Task_ChooseInvitees", Map.of("inviteStrand", "NEET"));
        cases.runJobs(reference);
        cases.complete(came.reference(), "Task_AnswerInvitation", EventStage.comingWith(1));
        cases.complete(stayedAway.reference(), "Task_AnswerInvitation", EventStage.comingWith(1));
        cases.pass(Duration.ofDays(22), reference);
        cases.complete(reference, "Task_PrepareEvent", Map.of("eventDecision", "GO_ON"));
        cases.pass(Duration.ofDays(69), reference);
        Event held = events.findById(EventId.of(event)).orElseThrow();
        roster.of(held).stream().filter(one -> stage.id(came).equals(one.from().participation())).forEach(one -> door.arrived(held.id(), one.id(), "anna"));

        cases.complete(reference, "Task_RecordAttendance", Map.of("held", "YES"));

        assertThat(stage.latest(came).status()).isEqualTo(ParticipationStatus.ATTENDED);
        assertThat(stage.latest(stayedAway).status()).isEqualTo(ParticipationStatus.NO_SHOW);
        assertThat(cases.openTasks(came.reference())).containsExactly("Task_GiveFeedback");
        assertThat(cases.openTasks(stayedAway.reference())).containsExactly("Task_DecideAfterEvent");
    }

    @Test
    void allOfAStrandAreInvitedAtOnce() {
        AgencyCode agency = new AgencyCode("FI01");
        OrganisationPath rural = stage.ready(agency, EventKind.NATIONAL, Strand.RURAL_AREAS);
        OrganisationPath neet = stage.ready(agency, EventKind.NATIONAL, Strand.NEET);
        String reference = reference(stage.plan(agency, 20));

        cases.complete(reference, "Task_ChooseInvitees", Map.of("inviteStrand", "RURAL_AREAS"));

        assertThat(stage.latest(rural).status()).isEqualTo(ParticipationStatus.INVITED);
        assertThat(stage.latest(neet).status()).isEqualTo(ParticipationStatus.AWAITING_INVITATION);
    }

    @Test
    void onlyTheAgencysOwnOrganisationsCanBeInvited() {
        OrganisationPath estonian = stage.readyForNationalEvent(new AgencyCode("EE01"));
        String reference = reference(stage.plan(new AgencyCode("LV02"), 20));

        assertThatThrownBy(() -> tasks.complete(cases.task(reference, "Task_ChooseInvitees").getId(),
                Map.of("inviteStrand", "NONE", "invitees", List.of(stage.id(estonian).text()))))
                .hasMessageContaining("Invite single organisations?");
        assertThatThrownBy(() -> stage.invite(stage.plan(new AgencyCode("LV02"), 20), estonian))
                .hasMessageContaining("event.not-invitable");
        assertThat(stage.latest(estonian).status()).isEqualTo(ParticipationStatus.AWAITING_INVITATION);
    }

    @Test
    void moreAreInvitedWhenTooFewCome() {
        AgencyCode agency = new AgencyCode("SE02");
        OrganisationPath late = stage.readyForNationalEvent(agency);
        String reference = reference(stage.plan(agency, 20));
        cases.complete(reference, "Task_ChooseInvitees", Map.of("inviteStrand", "NONE"));
        cases.pass(Duration.ofDays(22), reference);

        cases.complete(reference, "Task_PrepareEvent", Map.of("eventDecision", "INVITE_MORE", "replyBy", stage.today().plusDays(30).toString()));
        cases.complete(reference, "Task_ChooseInvitees", Map.of("inviteStrand", "NEET"));

        assertThat(stage.latest(late).answerBy()).isEqualTo(stage.today().plusDays(30));
    }

    @Test
    void aCancelledEventLetsItsGuestsWaitForTheNext() {
        AgencyCode agency = new AgencyCode("PL01");
        OrganisationPath seated = stage.readyForNationalEvent(agency);
        OrganisationPath silent = stage.readyForNationalEvent(agency);
        String reference = reference(stage.plan(agency, 20));
        cases.complete(reference, "Task_ChooseInvitees", Map.of("inviteStrand", "NEET"));
        cases.complete(seated.reference(), "Task_AnswerInvitation", EventStage.comingWith(1));
        cases.pass(Duration.ofDays(22), reference);

        cases.complete(reference, "Task_PrepareEvent", Map.of("eventDecision", "CANCEL", "reason", "The venue burnt down"));

        assertThat(cases.reachedEnds(reference, PROCESS)).containsExactly("EndEvent_InvitationsSent", "EndEvent_NationalEventCancelled");
        assertThat(stage.latest(seated).status()).isEqualTo(ParticipationStatus.AWAITING_INVITATION);
        assertThat(stage.latest(silent).status()).isEqualTo(ParticipationStatus.AWAITING_INVITATION);
        assertThat(cases.openTasks(seated.reference())).isEmpty();
    }

    @Test
    void anEventThatDidNotTakePlaceAfterAllIsCancelledOnItsDay() {
        AgencyCode agency = new AgencyCode("HU01");
        String reference = reference(stage.plan(agency, 20));
        cases.complete(reference, "Task_ChooseInvitees", Map.of("inviteStrand", "NONE"));
        cases.pass(Duration.ofDays(22), reference);
        cases.complete(reference, "Task_PrepareEvent", Map.of("eventDecision", "GO_ON"));
        cases.pass(Duration.ofDays(69), reference);

        cases.complete(reference, "Task_RecordAttendance", Map.of("held", "NO", "reason", "Snow"));

        assertThat(cases.reachedEnds(reference, PROCESS)).containsExactly("EndEvent_NationalEventCancelled");
    }

    @Test
    void anOfficerPlansAnEventWithItsForm() {
        form.start(new AgencyCode("CZ01"), "anna", new Answers(Map.ofEntries(
                Map.entry("title", "Open doors"), Map.entry("place", "Prague"), Map.entry("venueAccessibility", "Lift"),
                Map.entry("startsOn", stage.today().plusDays(60).toString()), Map.entry("endsOn", stage.today().plusDays(60).toString()),
                Map.entry("replyBy", stage.today().plusDays(20).toString()), Map.entry("capacity", 30), Map.entry("language", "Czech"),
                Map.entry("description", "Meet"), Map.entry("strands", List.of("NEET")))));

        String reference = database.sql("select reference from event where title = 'Open doors'").query(String.class).single();
        assertThat(cases.task(reference, "Task_ChooseInvitees").getTenantId()).isEqualTo("CZ01");
        assertThat(cases.task(reference, "Task_ChooseInvitees").getName()).isEqualTo("Choose invitees · Open doors");
    }

    private String reference(String event) {
        return events.findById(EventId.of(event)).orElseThrow().reference();
    }
}
