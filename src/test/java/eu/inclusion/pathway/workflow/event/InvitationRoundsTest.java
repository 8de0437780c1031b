package eu.inclusion.pathway.workflow.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.event.ParticipationStatus;
import eu.inclusion.pathway.event.Registration;
import eu.inclusion.pathway.event.RegistrationClosed;
import eu.inclusion.pathway.invitation.ChoiceChanged;
import eu.inclusion.pathway.invitation.EarlierEvents;
import eu.inclusion.pathway.invitation.InvitationRound;
import eu.inclusion.pathway.invitation.InvitationRounds;
import eu.inclusion.pathway.invitation.InviteeLine;
import eu.inclusion.pathway.invitation.InviteeSearch;
import eu.inclusion.pathway.invitation.Invitees;
import eu.inclusion.pathway.invitation.NobodyChosen;
import eu.inclusion.pathway.invitation.NotInList;
import eu.inclusion.pathway.invitation.RoundNotUnderWay;
import eu.inclusion.pathway.invitation.RoundStatus;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.workflow.Cases;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invitations go out in the background, can be stopped, and reach each person once; the registration is closed once. */
@ProductTest
@OnH2
class InvitationRoundsTest {

    @Autowired
    private Cases cases;
    @Autowired
    private EventStage stage;
    @Autowired
    private InvitationRounds rounds;
    @Autowired
    private Invitees invitees;
    @Autowired
    private Registration registration;
    @Autowired
    private EventPlanning planning;
    @Autowired
    private Events events;
    @Autowired
    private TaskService tasks;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private ManagementService management;
    @Autowired
    private JdbcClient database;

    @Test
    void aRoundGoesOutPortionByPortionIsStoppedAndSentOn() {
        AgencyCode agency = new AgencyCode("DK01");
        List<OrganisationPath> guests = IntStream.range(0, 60).mapToObj(one -> stage.readyForNationalEvent(agency)).toList();
        EventId event = EventId.of(stage.plan(agency, 20));
        String reference = reference(event);
        assertThat(rounds.chooseAll(event, InviteeSearch.of(Strand.NEET), "anna")).isEqualTo(60);
        tasks.complete(cases.task(reference, "Task_ChooseInvitees").getId(), Map.of("inviteStrand", "NONE"));
        assertThat(outcomes(event)).containsExactly("CHOSEN 60");

        runOneJob(reference);
        assertThat(outcomes(event)).containsExactly("CHOSEN 35", "WRITTEN 25");
        InvitationRound round = rounds.of(event).get(0);
        rounds.stop(round.id(), "bram");
        assertThatThrownBy(() -> rounds.stop(round.id(), "anna")).isInstanceOf(RoundNotUnderWay.class);
        cases.runJobs(reference);
        assertThat(outcomes(event)).as("nothing goes out any more").containsExactly("CHOSEN 35", "WRITTEN 25");

        rounds.sendOn(round.id());
        assertThatThrownBy(() -> rounds.sendOn(round.id())).isInstanceOf(RoundNotUnderWay.class);
        cases.runJobs(reference);

        assertThat(outcomes(event)).containsExactly("WRITTEN 60");
        assertThat(rounds.of(event).get(0).status()).isEqualTo(RoundStatus.ENDED);
        assertThat(guests).allSatisfy(guest -> assertThat(stage.lettersTo(guest)).containsExactly("event-invitation"));
        assertThat(cases.isRunning(reference, "national-event")).isTrue();
    }

    @Test
    void onlyEarlierEventsOnTheAgencysOwnPathsAreCounted() {
        AgencyCode agency = new AgencyCode("LU01");
        OrganisationPath guest = stage.readyForNationalEvent(agency);
        Event event = events.findById(EventId.of(stage.plan(agency, 20))).orElseThrow();
        OrganisationPath elsewhere = stage.readyForNationalEvent(new AgencyCode("AT01"));
        database.sql("update participation set organisation_id = ?, status = 'NO_SHOW' where organisation_path_id = ?")
                .params(guest.organisationId().value(), elsewhere.id().value()).update();
        InviteeSearch missed = new InviteeSearch("", "", null, null, null, EarlierEvents.MISSED, false);

        assertThat(invitees.find(event, InviteeSearch.ALL, 0).lines()).singleElement().satisfies(line -> assertThat(line.missed()).isZero());
        assertThat(invitees.count(agency, missed)).isZero();
        database.sql("update participation set agency = 'LU01' where organisation_path_id = ?").param(elsewhere.id().value()).update();
        assertThat(invitees.find(event, missed, 0).lines()).singleElement().satisfies(line -> assertThat(line.missed()).isEqualTo(1));
    }

    @Test
    void whoCameUnannouncedHasComeToAnEvent() {
        AgencyCode agency = new AgencyCode("SE01");
        OrganisationPath guest = stage.readyForNationalEvent(agency);
        Event event = events.findById(EventId.of(stage.plan(agency, 20))).orElseThrow();
        EventId earlier = EventId.of(stage.plan(agency, 20));
        stage.hold(earlier.text(), List.of(), List.of());
        InviteeSearch came = new InviteeSearch("", "", null, null, null, EarlierEvents.CAME, false);
        InviteeSearch never = new InviteeSearch("", "", null, null, null, EarlierEvents.NEVER_CAME, false);
        assertThat(invitees.count(agency, came)).isZero();

        database.sql("""
                        insert into attendee (id, version, event_id, organisation_id, organisation, name, companion, walk_in, presence, marked_at, marked_by)
                        values (?, 1, ?, ?, 'Club', 'Mo', false, true, 'FULL', current_timestamp, 'anna')""")
                .params(UUID.randomUUID(), earlier.value(), guest.organisationId().value()).update();

        assertThat(invitees.find(event, came, 0).lines()).singleElement().satisfies(line -> assertThat(line.came()).isEqualTo(1));
        assertThat(invitees.count(agency, never)).isZero();
    }

    @Test
    void whoCannotBeChosenIsCountedWithTheReason() {
        AgencyCode agency = new AgencyCode("LI01");
        OrganisationPath waits = stage.readyForNationalEvent(agency);
        OrganisationPath here = stage.readyForNationalEvent(agency);
        OrganisationPath elsewhere = stage.readyForNationalEvent(agency);
        Event event = events.findById(EventId.of(stage.plan(agency, 20))).orElseThrow();
        stage.invite(event.id().text(), here);
        stage.invite(stage.plan(agency, 20), elsewhere);

        assertThat(invitees.find(event, InviteeSearch.ALL, 0)).satisfies(page -> {
            assertThat(page.lines()).extracting(InviteeLine::pathReference).containsExactly(waits.reference());
            assertThat(page.notInList()).isEqualTo(new NotInList(0, 1, 1));
        });
        assertThat(invitees.find(event, InviteeSearch.of(Strand.RURAL_AREAS), 0).notInList().isNobody()).isTrue();
    }

    @Test
    void whatIsStoppedForGoodCanBeChosenAgain() {
        AgencyCode agency = new AgencyCode("LT01");
        OrganisationPath guest = stage.readyForNationalEvent(agency);
        EventId event = EventId.of(stage.plan(agency, 20));
        rounds.chooseAll(event, InviteeSearch.ALL, "anna");
        rounds.send(event, "anna");
        InvitationRound round = rounds.of(event).get(0);
        rounds.stop(round.id(), "anna");

        rounds.endForGood(round.id());

        assertThat(outcomes(event)).containsExactly("HELD_BACK 1");
        assertThat(stage.latest(guest).status()).isEqualTo(ParticipationStatus.AWAITING_INVITATION);
        assertThat(rounds.chooseAll(event, InviteeSearch.ALL, "anna")).isEqualTo(1);
    }

    @Test
    void aPersonWhoSpeaksForSeveralOrganisationsGetsOneLetter() {
        AgencyCode agency = new AgencyCode("IS01");
        String umbrella = "Umbrella@example.org";
        List<OrganisationPath> together = IntStream.range(0, 3).mapToObj(one -> of(agency, umbrella)).toList();
        EventId event = EventId.of(stage.plan(agency, 20));
        send(event);

        assertThat(outcomes(event)).containsExactly("NAMED 2", "WRITTEN 1");
        assertThat(letters(umbrella)).singleElement().asString().contains("You also speak for these organisations");
        assertThat(together).allSatisfy(one -> assertThat(cases.openTasks(one.reference())).containsExactly("Task_AnswerInvitation"));

        OrganisationPath late = of(agency, "umbrella@EXAMPLE.org");
        send(event);

        assertThat(outcomes(event)).containsExactly("NAMED 2", "WRITTEN 1", "WRITTEN_BEFORE 1");
        assertThat(letters(umbrella)).hasSize(1);
        assertThat(stage.lettersTo(late)).isEmpty();
        assertThat(cases.openTasks(late.reference())).as("it can answer all the same").containsExactly("Task_AnswerInvitation");
    }

    @Test
    void whoIsAskedAgainIsRemindedAndNotInvitedTwice() {
        AgencyCode agency = new AgencyCode("NO02");
        OrganisationPath silent = stage.readyForNationalEvent(agency);
        send(EventId.of(stage.plan(agency, 20)));
        cases.pass(Duration.ofDays(22), silent.reference());

        cases.complete(silent.reference(), "Task_DecideWithoutAnswer", Map.of("decision", "ASK_AGAIN"));

        assertThat(stage.lettersTo(silent)).containsExactly("event-invitation", "event-invitation-reminder");
    }

    @Test
    void aPortionThatFailsHasNotHappenedAndIsDoneAgain() {
        AgencyCode agency = new AgencyCode("MT01");
        OrganisationPath good = stage.readyForNationalEvent(agency);
        OrganisationPath bad = of(agency, "broken");
        EventId event = EventId.of(stage.plan(agency, 20));
        rounds.chooseAll(event, InviteeSearch.ALL, "anna");
        rounds.send(event, "anna");
        assertThatThrownBy(() -> cases.runJobs(reference(event))).hasMessageContaining("broken");

        assertThat(outcomes(event)).containsExactly("CHOSEN 2");
        assertThat(stage.lettersTo(good)).isEmpty();
        assertThat(cases.openTasks(good.reference())).isEmpty();
        database.sql("update contact_person set email = 'mended@example.org' where email = 'broken'").update();
        cases.pass(Duration.ofMinutes(2), reference(event));

        assertThat(outcomes(event)).containsExactly("WRITTEN 2");
        assertThat(stage.lettersTo(good)).containsExactly("event-invitation");
        assertThat(stage.lettersTo(bad)).containsExactly("event-invitation");
    }

    @Test
    void onlyWhatAnOfficerSawIsSent() {
        AgencyCode agency = new AgencyCode("CY01");
        stage.readyForNationalEvent(agency);
        EventId event = EventId.of(stage.plan(agency, 20));
        assertThatThrownBy(() -> rounds.requireSeen(event, 0)).isInstanceOf(NobodyChosen.class);
        rounds.chooseAll(event, InviteeSearch.ALL, "bram");

        assertThatThrownBy(() -> rounds.requireSeen(event, 7)).isInstanceOf(ChoiceChanged.class);
        rounds.requireSeen(event, 1);
        rounds.send(event, "anna");

        assertThatThrownBy(() -> rounds.send(event, "bram")).as("anna was quicker").isInstanceOf(NobodyChosen.class);
    }

    @Test
    void aCancelledEventSendsNothingMoreWhereverItsCaseIs() {
        AgencyCode agency = new AgencyCode("HR01");
        for (String place : List.of("Task_ChooseInvitees", "Event_LastDayToAnswer", "Task_PrepareEvent", "Event_EventDay", "Task_RecordAttendance")) {
            OrganisationPath guest = stage.readyForNationalEvent(agency);
            EventId event = EventId.of(stage.plan(agency, 20));
            String reference = reference(event);
            rounds.chooseAll(event, InviteeSearch.ALL, "anna");
            rounds.send(event, "anna");
            runtime.createProcessInstanceModification(runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference).singleResult().getId())
                    .cancelAllForActivity("Task_ChooseInvitees").startBeforeActivity(place).execute();

            planning.cancel(event, "The venue burnt down");
            cases.runJobs(reference);

            assertThat(cases.reachedEnds(reference, "national-event")).as(place).containsExactly("EndEvent_NationalEventCalledOff");
            assertThat(cases.isRunning(reference, "national-event")).as(place).isFalse();
            assertThat(outcomes(event)).as(place).containsExactly("TOO_LATE 1");
            assertThat(stage.latest(guest).status()).isEqualTo(ParticipationStatus.AWAITING_INVITATION);
            stage.invite(stage.plan(agency, 3), guest);
        }
    }

    @Test
    void theRegistrationIsClosedOnceAndTheSilentWaitForTheNextEvent() {
        AgencyCode agency = new AgencyCode("SI01");
        OrganisationPath coming = stage.readyForNationalEvent(agency);
        OrganisationPath silent = stage.readyForNationalEvent(agency);
        EventId event = EventId.of(stage.plan(agency, 20));
        String reference = reference(event);
        cases.complete(reference, "Task_ChooseInvitees", Map.of("inviteStrand", "NEET"));
        cases.complete(coming.reference(), "Task_AnswerInvitation", EventStage.comingWith(1));

        cases.pass(Duration.ofHours(1), reference);
        registration.close(event, "anna");
        assertThatThrownBy(() -> registration.close(event, "bram")).isInstanceOf(RegistrationClosed.class).hasMessageContaining("anna");
        cases.runJobs(reference);
        assertThat(cases.openTasks(reference)).containsExactly("Task_PrepareEvent");
        assertThatThrownBy(() -> cases.complete(silent.reference(), "Task_AnswerInvitation", EventStage.comingWith(1)))
                .hasMessageContaining("registration for this event is closed");
        cases.complete(reference, "Task_PrepareEvent", Map.of("eventDecision", "GO_ON"));

        assertThat(stage.latest(silent).status()).isEqualTo(ParticipationStatus.AWAITING_INVITATION);
        assertThat(cases.openTasks(silent.reference())).as("no work for an officer").isEmpty();
        assertThat(stage.latest(coming).status()).isEqualTo(ParticipationStatus.ACCEPTED);
        assertThat(database.sql("select count(*) from participation where event_id = ? and status = 'NO_ANSWER'").param(event.value())
                .query(Integer.class).single()).isEqualTo(1);
    }

    private OrganisationPath of(AgencyCode agency, String contact) {
        return stage.ready(agency, EventKind.NATIONAL, Strand.NEET, contact);
    }

    private void send(EventId event) {
        rounds.chooseAll(event, InviteeSearch.ALL, "anna");
        rounds.send(event, "anna");
        cases.runJobs(reference(event));
    }

    private void runOneJob(String reference) {
        String instance = runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference).singleResult().getId();
        management.executeJob(management.createJobQuery().processInstanceId(instance).messages().singleResult().getId());
    }

    private List<String> outcomes(EventId event) {
        return database.sql("""
                        select outcome, count(*) as number from invitation_choice c join invitation_round r on r.id = c.round_id
                        where r.event_id = ? group by outcome order by outcome""")
                .param(event.value()).query((row, line) -> row.getString("outcome") + " " + row.getInt("number")).list();
    }

    private List<String> letters(String address) {
        return database.sql("select body from outbox_message where lower(recipient_email) = lower(?) and letter = 'event-invitation'")
                .param(address).query(String.class).list();
    }

    private String reference(EventId event) {
        return events.findById(event).orElseThrow().reference();
    }
}
