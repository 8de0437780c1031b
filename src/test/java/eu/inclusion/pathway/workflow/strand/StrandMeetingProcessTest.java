package eu.inclusion.pathway.workflow.strand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.StaffAccounts;
import eu.inclusion.pathway.identity.StaffAccounts.NewAccount;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.strand.ActionDesk;
import eu.inclusion.pathway.strand.ActionStatus;
import eu.inclusion.pathway.strand.AgreedAction;
import eu.inclusion.pathway.strand.AgreedActions;
import eu.inclusion.pathway.strand.MeetingAgencies;
import eu.inclusion.pathway.strand.MeetingDesk;
import eu.inclusion.pathway.strand.MeetingKind;
import eu.inclusion.pathway.strand.MeetingPlan;
import eu.inclusion.pathway.strand.MeetingTimes;
import eu.inclusion.pathway.strand.NewAction;
import eu.inclusion.pathway.strand.StrandMeeting;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.TestClock;
import eu.inclusion.pathway.workflow.Cases;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A meeting of a strand from its plan to each of its ends, for its host and for those invited; and what is agreed there. */
@ProductTest
@OnH2
class StrandMeetingProcessTest {

    private static final String MEETING = "strand-meeting";
    private static final String ACTION = "agreed-action";
    private static final String ANSWER = "Task_AnswerStrandInvitation";
    private static final String PREPARE = "Task_PrepareStrandMeeting";
    private static final String MINUTES = "Task_WriteMinutes";
    private static final String CARRY_OUT = "Task_CarryOutAction";
    private static final AgencyCode JINT = new AgencyCode("BE05");

    @Autowired
    private Cases cases;
    @Autowired
    private MeetingDesk desk;
    @Autowired
    private ActionDesk actionDesk;
    @Autowired
    private AgreedActions actions;
    @Autowired
    private MeetingAgencies agencies;
    @Autowired
    private JdbcClient database;
    @Autowired
    private StaffAccounts accounts;
    @Autowired
    private TestClock clock;

    private LocalDate today;

    @BeforeEach
    @AfterEach
    void inTime() {
        clock.set(TestClock.START);
        today = ProgrammeTime.dayOf(clock.instant());
        Stream.of("FI01", "PL01").forEach(agency -> accounts.open(new NewAccount("strand-" + agency, "Officer", agency, agency.toLowerCase(Locale.ROOT) + "@example.org", "secret-word-1",
                Set.of(Role.OFFICER), Set.of(new AgencyCode(agency)))));
    }

    @Test
    void everyAgencyOfTheStrandGetsItsOwnInvitation() {
        StrandMeeting meeting = planned();

        assertThat(cases.openTasks(meeting.reference())).as("the host waits for the answers").isEmpty();
        assertThat(cases.task(guest(meeting, "FI01"), ANSWER).getTenantId()).isEqualTo("FI01");
        assertThat(cases.task(guest(meeting, "PL01"), ANSWER).getTenantId()).isEqualTo("PL01");
        assertThat(agencies.of(meeting.id())).extracting(one -> one.agency().value()).contains("BE05", "FI01", "PL01").doesNotContain("IE02");
    }

    @Test
    void theHostReadsTheAnswersSettlesTheAgendaAndWritesMinutesWhoseActionsBecomeTasks() {
        StrandMeeting meeting = planned();
        cases.complete(guest(meeting, "FI01"), ANSWER, Map.of("answer", "ONLINE", "whoComes", "Inge", "agendaPoints", "Umbrella organisations"));
        assertThat(cases.reachedEnds(guest(meeting, "FI01"), MEETING)).containsExactly("EndEvent_InvitationAnswered");

        cases.pass(Duration.ofDays(21), meeting.reference());
        assertThat(cases.shown(meeting.reference(), PREPARE).get("agencies").toString()).contains("Inge", "Umbrella organisations", "No answer yet");
        cases.complete(meeting.reference(), PREPARE, Map.of("agenda", "Umbrella organisations first"));
        assertThat(desk.get(meeting.id()).agenda()).isEqualTo("Umbrella organisations first");

        cases.pass(Duration.ofDays(10), meeting.reference());
        cases.complete(meeting.reference(), MINUTES, Map.of("present", List.of("BE05", "FI01"), "minutes", "We agreed.", "actionCount", 1,
                "what1", "Look for a date", "agency1", "FI01", "dueOn1", today.plusDays(60).toString()));

        assertThat(cases.reachedEnds(meeting.reference(), MEETING)).containsExactly("EndEvent_MinutesOnRecord");
        AgreedAction action = actions.findByMeetingIdOrderByReference(meeting.id()).get(0);
        assertThat(cases.task(action.reference(), CARRY_OUT).getTenantId()).isEqualTo("FI01");
        assertThat(agencies.of(meeting.id())).filteredOn(one -> Boolean.TRUE.equals(one.present())).extracting(one -> one.agency().value())
                .containsExactlyInAnyOrder("BE05", "FI01");
    }

    @Test
    void whoHasAnsweredIsAskedAnewWhenTheMeetingIsOnOtherDays() {
        StrandMeeting meeting = planned();
        cases.complete(guest(meeting, "FI01"), ANSWER, Map.of("answer", "ONLINE", "whoComes", "Inge", "agendaPoints", "Umbrella organisations"));

        desk.move(meeting.id(), new MeetingTimes(today.plusDays(60), today.plusDays(60), null, today.plusDays(50)), meeting.version());

        assertThat(cases.openTasks(guest(meeting, "FI01"))).containsExactly(ANSWER);
        assertThat(agencies.of(meeting.id())).filteredOn(one -> one.agency().value().equals("FI01")).singleElement().satisfies(one -> {
            assertThat(one.answer()).isNull();
            assertThat(one.agendaPoints()).isEqualTo("Umbrella organisations");
        });
        assertThatThrownBy(() -> desk.move(meeting.id(), new MeetingTimes(today.plusDays(70), today.plusDays(70), null, today.plusDays(50)),
                meeting.version())).as("a colleague moved it meanwhile").hasMessageContaining("strand.changed-meanwhile");
    }

    @Test
    void whoWantedToComeGetsALetterWhenTheMeetingIsCalledOff() {
        StrandMeeting meeting = planned();
        cases.complete(guest(meeting, "FI01"), ANSWER, Map.of("answer", "COMING", "whoComes", "Inge", "agendaPoints", ""));

        desk.callOff(meeting.id(), "A strike on all trains");

        assertThat(database.sql("select recipient_email || ' ' || body from outbox_message where reference = ?").param(meeting.reference()).query(String.class)
                .list()).anySatisfy(letter -> assertThat(letter).startsWith("fi01@example.org ").contains("A strike on all trains",
                        "/desk/meetings/" + meeting.reference())).noneSatisfy(letter -> assertThat(letter).startsWith("pl01@"));
    }

    @Test
    void anotherHourOnTheSameDayLeavesTheAnswersAsTheyAre() {
        StrandMeeting meeting = planned();
        cases.complete(guest(meeting, "FI01"), ANSWER, Map.of("answer", "ONLINE", "whoComes", "Inge", "agendaPoints", "Umbrella organisations"));

        desk.move(meeting.id(), new MeetingTimes(meeting.startsOn(), meeting.endsOn(), LocalTime.of(14, 0), meeting.answerBy()), meeting.version());

        assertThat(agencies.of(meeting.id())).filteredOn(one -> one.answer() != null).hasSize(1);
    }

    @Test
    void anAgencyForWhichNobodyWorksHereGetsNoTaskAndTheHostFollowsUpWhatItDoes() {
        StrandMeeting meeting = planned();
        assertThat(agencies.of(meeting.id())).extracting(one -> one.agency().value()).contains("EE01");
        assertThat(cases.isRunning(guest(meeting, "EE01"), MEETING)).isFalse();

        actionDesk.agree(meeting.id(), List.of(new NewAction("Look for a date", new AgencyCode("EE01"), today.plusDays(30))));

        AgreedAction action = actions.findByMeetingIdOrderByReference(meeting.id()).get(0);
        assertThat(cases.task(action.reference(), CARRY_OUT).getTenantId()).isEqualTo("BE05");
        assertThat(cases.shown(action.reference(), CARRY_OUT).get("who").toString()).contains("EE01", "account");
    }

    @Test
    void whoDoesNotAnswerUntilItBeginsIsNotAskedAnyMore() {
        StrandMeeting meeting = planned();

        cases.pass(Duration.ofDays(31), guest(meeting, "PL01"));

        assertThat(cases.reachedEnds(guest(meeting, "PL01"), MEETING)).containsExactly("EndEvent_NoAnswer");
    }

    @Test
    void aCancelledMeetingEndsTheCasesOfAllAgencies() {
        StrandMeeting meeting = planned();

        desk.callOff(meeting.id(), "The host has nobody for it.");

        assertThat(cases.reachedEnds(meeting.reference(), MEETING)).containsExactly("EndEvent_MeetingCalledOff");
        assertThat(cases.reachedEnds(guest(meeting, "FI01"), MEETING)).containsExactly("EndEvent_MeetingCalledOff");
        assertThatThrownBy(() -> desk.callOff(meeting.id(), "Again")).hasMessageContaining(meeting.reference());
    }

    @Test
    void theCasesOfAllAgenciesFollowWhenAMeetingIsMoved() {
        StrandMeeting meeting = planned();

        desk.move(meeting.id(), new MeetingTimes(today.plusDays(60), today.plusDays(60), null, today.plusDays(50)), meeting.version());
        cases.pass(Duration.ofDays(31), meeting.reference());
        cases.runJobs(guest(meeting, "FI01"));

        assertThat(cases.openTasks(meeting.reference())).as("answers are awaited for longer").isEmpty();
        assertThat(cases.openTasks(guest(meeting, "FI01"))).containsExactly(ANSWER);
        assertThat(ProgrammeTime.dayOf(cases.task(guest(meeting, "FI01"), ANSWER).getDueDate().toInstant())).isEqualTo(today.plusDays(50));
    }

    @Test
    void anActionIsATaskUntilItIsDone() {
        AgreedAction action = agreed();

        cases.complete(action.reference(), CARRY_OUT, Map.of("actionOutcome", "LATER", "newDay", today.plusDays(90).toString(), "why", "The venue is full."));
        assertThat(cases.shown(action.reference(), CARRY_OUT).get("note")).isEqualTo("The venue is full.");
        assertThat(ProgrammeTime.dayOf(cases.task(action.reference(), CARRY_OUT).getDueDate().toInstant())).isEqualTo(today.plusDays(90));
        cases.complete(action.reference(), CARRY_OUT, Map.of("actionOutcome", "DONE", "result", "12 May in Turku"));

        assertThat(cases.reachedEnds(action.reference(), ACTION)).containsExactly("EndEvent_ActionDone");
        assertThat(actionDesk.get(action.id()).status()).isEqualTo(ActionStatus.DONE);
        assertThat(actionDesk.get(action.id()).note()).isEqualTo("12 May in Turku");
    }

    @Test
    void anAgencyThatCannotDoItSaysWhy() {
        AgreedAction action = agreed();

        cases.complete(action.reference(), CARRY_OUT, Map.of("actionOutcome", "GIVEN_UP", "why", "Nobody is left for it."));

        assertThat(cases.reachedEnds(action.reference(), ACTION)).containsExactly("EndEvent_ActionGivenUp");
        assertThat(actionDesk.get(action.id()).status()).isEqualTo(ActionStatus.DROPPED);
    }

    @Test
    void theHostDropsWhatIsNoLongerNeededAndItsTaskGoesAway() {
        AgreedAction action = agreed();

        actionDesk.drop(action.id(), "Somebody else did it.", "anna");

        assertThat(cases.openTasks(action.reference())).isEmpty();
        assertThat(cases.reachedEnds(action.reference(), ACTION)).containsExactly("EndEvent_ActionDropped");
    }

    @Test
    void aDayThatHasPassedIsRefusedAndTheTaskStays() {
        AgreedAction action = agreed();

        assertThatThrownBy(() -> actionDesk.later(action.id(), today.minusDays(1), "Sorry")).hasMessageContaining("strand.action.due-past");
        assertThat(cases.openTasks(action.reference())).containsExactly(CARRY_OUT);
    }

    private AgreedAction agreed() {
        StrandMeeting meeting = planned();
        actionDesk.agree(meeting.id(), List.of(new NewAction("Look for a date", new AgencyCode("FI01"), today.plusDays(30))));
        return actions.findByMeetingIdOrderByReference(meeting.id()).get(0);
    }

    private StrandMeeting planned() {
        return desk.plan(new MeetingPlan(MeetingKind.STRAND, Set.of(Strand.POST_MIGRATION), "Strand meeting", "Ghent", null,
                new MeetingTimes(today.plusDays(30), today.plusDays(30), LocalTime.of(10, 0), today.plusDays(20)), "Where we stand"), JINT, "anna");
    }

    private static String guest(StrandMeeting meeting, String agency) {
        return meeting.reference() + "-" + agency;
    }
}
