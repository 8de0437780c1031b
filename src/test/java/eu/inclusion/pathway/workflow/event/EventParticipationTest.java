package eu.inclusion.pathway.workflow.event;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.event.ParticipationStatus;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.PathJournal;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.workflow.Cases;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One organisation at one event, from waiting for an invitation to its feedback. */
@ProductTest
@OnH2
class EventParticipationTest {

    private static final AgencyCode JINT = new AgencyCode("BE05");
    private static final String PROCESS = EventParticipationProcess.PROCESS;

    @Autowired
    private Cases cases;

    @Autowired
    private EventStage stage;

    @Autowired
    private PathJournal journal;

    @Test
    void anOrganisationThatComesAndSaysHowItWasGoesOn() {
        OrganisationPath path = stage.readyForNationalEvent(JINT);
        String event = stage.plan(JINT, 10);
        stage.invite(event, path);

        cases.complete(path.reference(), "Task_AnswerInvitation", EventStage.comingWith(2));
        assertThat(stage.latest(path).status()).isEqualTo(ParticipationStatus.ACCEPTED);
        cases.complete(path.reference(), "Task_PrepareParticipation", Map.of("stillComing", "YES", "whoComes", "Mo, youth worker"));
        stage.hold(event, List.of(path), List.of());
        assertThat(cases.openTasks(path.reference())).containsExactly("Task_GiveFeedback");
        cases.complete(path.reference(), "Task_GiveFeedback", Map.of("rating", "5", "projectIdea", "WITH_PARTNER"));

        assertThat(cases.isRunning(path.reference(), PROCESS)).isFalse();
        assertThat(cases.reachedEnds(path.reference(), PROCESS)).containsExactly("EndEvent_AttendanceKnown", "EndEvent_TookPart");
        assertThat(stage.lastValue(path, "nextStep")).isEqualTo("ON");
        assertThat(stage.lettersTo(path)).containsExactly("event-invitation", "event-place-confirmed", "event-feedback-request");
    }

    @Test
    void nobodyHasToSayWhoComesNorGiveFeedback() {
        OrganisationPath path = stage.readyForNationalEvent(JINT);
        String event = stage.plan(JINT, 10);
        stage.invite(event, path);
        cases.complete(path.reference(), "Task_AnswerInvitation", EventStage.comingWith(1));

        stage.hold(event, List.of(), List.of(path));
        assertThat(stage.latest(path).status()).isEqualTo(ParticipationStatus.PARTLY_ATTENDED);
        cases.pass(Duration.ofDays(22), path.reference());

        assertThat(cases.isRunning(path.reference(), PROCESS)).isFalse();
        assertThat(stage.lastValue(path, "nextStep")).isEqualTo("ON");
    }

    @Test
    void theSilentAreRemindedAndThenTheOfficerDecides() {
        OrganisationPath path = stage.readyForNationalEvent(JINT);
        String event = stage.plan(JINT, 10);
        stage.invite(event, path);

        cases.pass(Duration.ofDays(15), path.reference());
        assertThat(stage.lettersTo(path)).containsExactly("event-invitation", "event-invitation-reminder");
        cases.pass(Duration.ofDays(7), path.reference());
        assertThat(cases.openTasks(path.reference())).containsExactly("Task_DecideWithoutAnswer");
        cases.complete(path.reference(), "Task_DecideWithoutAnswer", Map.of("decision", "ASK_AGAIN"));
        assertThat(cases.openTasks(path.reference())).containsExactly("Task_AnswerInvitation");
        cases.pass(Duration.ofDays(23), path.reference());
        cases.complete(path.reference(), "Task_DecideWithoutAnswer", Map.of("decision", "DECLINED"));

        assertThat(stage.latest(path).status()).isEqualTo(ParticipationStatus.NO_ANSWER);
        assertThat(cases.openTasks(path.reference())).containsExactly("Task_DecideAfterEvent");
        cases.complete(path.reference(), "Task_DecideAfterEvent", EventStage.deciding("STOP"));
        assertThat(cases.reachedEnds(path.reference(), PROCESS)).containsExactly("EndEvent_DecidedByOfficer", "EndEvent_InvitationDeclined");
        assertThat(stage.lastValue(path, "nextStep")).isEqualTo("STOP");
    }

    @Test
    void whoeverDeclinesCanWaitForTheNextEvent() {
        OrganisationPath path = stage.readyForNationalEvent(JINT);
        stage.invite(stage.plan(JINT, 10), path);

        cases.complete(path.reference(), "Task_AnswerInvitation", Map.of("coming", "NO", "reason", "Exams"));
        cases.complete(path.reference(), "Task_DecideAfterEvent", EventStage.deciding("AGAIN"));

        assertThat(stage.latest(path).status()).isEqualTo(ParticipationStatus.AWAITING_INVITATION);
        stage.invite(stage.plan(JINT, 10), path);
        assertThat(cases.openTasks(path.reference())).containsExactly("Task_AnswerInvitation");
    }

    @Test
    void aPlaceGivenBackGoesToTheNextInLine() {
        OrganisationPath first = stage.readyForNationalEvent(JINT);
        OrganisationPath second = stage.readyForNationalEvent(JINT);
        String event = stage.plan(JINT, 2);
        stage.invite(event, first, second);
        cases.complete(first.reference(), "Task_AnswerInvitation", EventStage.comingWith(2));
        cases.complete(second.reference(), "Task_AnswerInvitation", EventStage.comingWith(1));
        assertThat(cases.openTasks(second.reference())).isEmpty();
        assertThat(stage.lettersTo(second)).containsExactly("event-invitation", "event-waiting-list");

        cases.complete(first.reference(), "Task_PrepareParticipation", Map.of("stillComing", "NO"));

        assertThat(cases.openTasks(first.reference())).containsExactly("Task_DecideAfterEvent");
        assertThat(cases.reachedEnds(first.reference(), PROCESS)).containsExactly("EndEvent_PlaceReturned");
        assertThat(stage.lettersTo(second)).containsExactly("event-invitation", "event-waiting-list", "event-place-offered");
        cases.complete(second.reference(), "Task_AnswerInvitation", EventStage.comingWith(1));
        assertThat(stage.latest(second).status()).isEqualTo(ParticipationStatus.ACCEPTED);
    }

    @Test
    void aPlaceGivenBackThroughAnotherDoorEndsTheWaitToo() {
        OrganisationPath path = stage.readyForNationalEvent(JINT);
        stage.invite(stage.plan(JINT, 2), path);
        cases.complete(path.reference(), "Task_AnswerInvitation", EventStage.comingWith(2));

        stage.giveBack(path);

        assertThat(cases.openTasks(path.reference())).containsExactly("Task_DecideAfterEvent");
    }

    @Test
    void whoeverFoundNoPlaceIsThereForTheOfficerOnceTheEventWasHeld() {
        OrganisationPath first = stage.readyForNationalEvent(JINT);
        OrganisationPath second = stage.readyForNationalEvent(JINT);
        String event = stage.plan(JINT, 1);
        stage.invite(event, first, second);
        cases.complete(first.reference(), "Task_AnswerInvitation", EventStage.comingWith(1));
        cases.complete(second.reference(), "Task_AnswerInvitation", EventStage.comingWith(1));

        stage.hold(event, List.of(), List.of());

        assertThat(stage.latest(first).status()).isEqualTo(ParticipationStatus.NO_SHOW);
        assertThat(stage.latest(second).status()).isEqualTo(ParticipationStatus.NO_PLACE);
        assertThat(cases.openTasks(first.reference())).containsExactly("Task_DecideAfterEvent");
        assertThat(cases.openTasks(second.reference())).containsExactly("Task_DecideAfterEvent");
    }

    @Test
    void anOrganisationThatLeavesItsPathFreesItsPlace() {
        OrganisationPath first = stage.readyForNationalEvent(JINT);
        OrganisationPath second = stage.readyForNationalEvent(JINT);
        String event = stage.plan(JINT, 1);
        stage.invite(event, first, second);
        cases.complete(first.reference(), "Task_AnswerInvitation", EventStage.comingWith(1));
        cases.complete(second.reference(), "Task_AnswerInvitation", EventStage.comingWith(1));

        journal.withdraw(first.id(), "We stop", "mo@example.org");

        assertThat(stage.latest(first).status()).isEqualTo(ParticipationStatus.CANCELLED);
        assertThat(stage.latest(second).status()).isEqualTo(ParticipationStatus.OFFERED);
        assertThat(cases.openTasks(second.reference())).containsExactly("Task_AnswerInvitation");
    }

    @Test
    void whoeverWaitsTooLongIsDecidedOn() {
        OrganisationPath path = stage.readyForNationalEvent(JINT);
        cases.pass(Duration.ofDays(181), path.reference());
        cases.complete(path.reference(), "Task_DecideWithoutEvent", EventStage.deciding("AGAIN"));
        cases.pass(Duration.ofDays(181), path.reference());

        cases.complete(path.reference(), "Task_DecideWithoutEvent", EventStage.deciding("ON"));

        assertThat(stage.latest(path).status()).isEqualTo(ParticipationStatus.LAPSED);
        assertThat(stage.lastValue(path, "nextStep")).isEqualTo("ON");
        assertThat(cases.reachedEnds(path.reference(), PROCESS)).containsExactly("EndEvent_DecidedByOfficer");
    }

    @Test
    void anInvitationThatComesAfterAllIsAnswered() {
        OrganisationPath path = stage.readyForNationalEvent(JINT);
        cases.pass(Duration.ofDays(181), path.reference());

        stage.invite(stage.plan(JINT, 10), path);

        assertThat(cases.openTasks(path.reference())).containsExactly("Task_AnswerInvitation");
    }

    @Test
    void theProcessCarriesIdsAndDecisionsOnly() {
        OrganisationPath path = stage.readyForNationalEvent(JINT);
        stage.invite(stage.plan(JINT, 10), path);
        cases.complete(path.reference(), "Task_AnswerInvitation", EventStage.comingWith(1));

        assertThat(cases.variables(path.reference(), PROCESS)).containsOnlyKeys("organisationPathId", "eventKind", "participationId", "answer", "tookPart");
    }
}
