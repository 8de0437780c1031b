package eu.inclusion.pathway.workflow.followup;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.event.Attendance;
import eu.inclusion.pathway.event.AttendanceRecorded;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventPersons;
import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.event.Invitations;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.Replies;
import eu.inclusion.pathway.followup.FollowUpAnswer;
import eu.inclusion.pathway.followup.FollowUpNumbers;
import eu.inclusion.pathway.followup.FollowUps;
import eu.inclusion.pathway.followup.PartnersFound;
import eu.inclusion.pathway.followup.ProjectComing;
import eu.inclusion.pathway.organisation.OrganisationRegister;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import eu.inclusion.pathway.organisationpath.PathJournal;
import eu.inclusion.pathway.preparation.GuestsOfAnEvent;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.TestClock;
import eu.inclusion.pathway.workflow.Cases;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Half a year after an international event, from its attendance to each of its ends. */
@ProductTest
@OnH2
class EventFollowUpTest {

    private static final String PROCESS = "event-follow-up";
    private static final AgencyCode AGENCY = new AgencyCode("HU01");

    @Autowired
    private Cases cases;
    @Autowired
    private OrganisationRegister register;
    @Autowired
    private OrganisationPaths paths;
    @Autowired
    private PathJournal journal;
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
    private FollowUps followUps;
    @Autowired
    private ApplicationEventPublisher facts;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TestClock clock;

    private GuestsOfAnEvent guests;
    private Event event;
    private Participation organisation;

    @BeforeEach
    void anOrganisationAtAnInternationalEvent() {
        clock.set(TestClock.START);
        guests = new GuestsOfAnEvent(register, paths, planning, invitations, replies, persons, clock);
        event = guests.event(AGENCY, EventKind.INTERNATIONAL);
        organisation = replies.get(guests.comes(event, "Mo"));
    }

    @AfterEach
    void backToTheStart() {
        clock.set(TestClock.START);
    }

    @Test
    void theOrganisationIsAskedAfterHalfAYearRemindedAndAnswers() {
        int before = followUps.numbers(List.of(AGENCY), null).answered();
        came();
        cases.pass(Duration.ofDays(91 + 180), reference());
        assertThat(cases.openTasks(reference())).doesNotContain("Task_AnswerFollowUp");
        cases.pass(Duration.ofDays(6), reference());
        assertThat(letters()).containsOnlyOnce("follow-up-request");
        cases.pass(Duration.ofDays(15), reference());
        assertThat(letters()).containsOnlyOnce("follow-up-reminder");

        cases.complete(reference(), "Task_AnswerFollowUp", Map.of("partner", "CONTACT", "project", "WRITING", "learning", "Easy language"));

        assertThat(cases.reachedEnds(reference(), PROCESS)).containsExactly("EndEvent_FollowUpAnswered");
        assertThat(followUps.of(organisation.id()).orElseThrow()).isEqualTo(
                new FollowUpAnswer(PartnersFound.CONTACT, ProjectComing.WRITING, "Easy language", null, null, null));
        assertThat(followUps.numbers(List.of(AGENCY), event.id())).isEqualTo(new FollowUpNumbers(1, 1, 1, 1, 1, 0));
        assertThat(followUps.numbers(List.of(AGENCY), null).answered()).isEqualTo(before + 1);
        assertThat(followUps.answers(List.of(AGENCY), event.id())).singleElement().satisfies(line ->
                assertThat(line.answer().learning()).isEqualTo("Easy language"));
        assertThat(followUps.answers(List.of(new AgencyCode("NL02")), event.id())).isEmpty();
        assertThat(followUps.numbers(List.of(new AgencyCode("NL02")), event.id()).begun()).isZero();
    }

    @Test
    void silenceEndsIt() {
        came();
        cases.pass(Duration.ofDays(91 + 186), reference());
        assertThat(cases.variables(reference(), PROCESS)).containsOnlyKeys("participationId", "organisationPathId");
        cases.pass(Duration.ofDays(30), reference());

        assertThat(cases.reachedEnds(reference(), PROCESS)).containsExactly("EndEvent_FollowUpUnanswered");
        assertThat(followUps.of(organisation.id())).isEmpty();
    }

    @Test
    void whoLeavesItsPathIsNotAsked() {
        came();
        journal.withdraw(organisation.pathId(), "We stop", "club@example.org");

        assertThat(cases.reachedEnds(reference(), PROCESS)).containsExactly("EndEvent_NotAsked");
    }

    @Test
    void itIsAskedOnceHoweverOftenTheAttendanceIsPutOnRecord() {
        came();
        facts.publishEvent(new AttendanceRecorded(organisation.id(), reference(), true));

        assertThat(followUps.numbers(List.of(AGENCY), event.id()).begun()).isEqualTo(1);
    }

    @Test
    void nobodyIsAskedWhoDidNotComeNorAfterANationalEvent() {
        attendance.record(event.id(), List.of(), List.of());
        assertThat(cases.isRunning(reference(), PROCESS)).isFalse();

        Event national = guests.event(AGENCY, EventKind.NATIONAL);
        ParticipationId other = guests.comes(national, "Bo");
        attendance.record(national.id(), List.of(other), List.of());
        assertThat(cases.isRunning(replies.get(other).pathReference(), PROCESS)).isFalse();
    }

    private void came() {
        attendance.record(event.id(), List.of(organisation.id()), List.of());
    }

    private String reference() {
        return organisation.pathReference();
    }

    private List<String> letters() {
        return database.sql("select letter from outbox_message where reference = ? order by number").param(reference()).query(String.class).list();
    }
}
