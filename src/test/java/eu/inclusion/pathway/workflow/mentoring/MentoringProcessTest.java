package eu.inclusion.pathway.workflow.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.mentoring.MentoringRecords;
import eu.inclusion.pathway.mentoring.MentoringSession;
import eu.inclusion.pathway.mentoring.MentoringStatus;
import eu.inclusion.pathway.mentoring.MentoringSupport;
import eu.inclusion.pathway.mentoring.SessionDiary;
import eu.inclusion.pathway.mentoring.SessionStatus;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.PathJournal;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.TestClock;
import eu.inclusion.pathway.workflow.Cases;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mentoring from the match to the mentor's last word, and every way it can end. */
@ProductTest
@OnH2
class MentoringProcessTest {

    private static final Map<String, Object> CANNOT_GO_ON = Map.of("mentorStep", "CANNOT_GO_ON", "reason", "On leave from next month");

    @Autowired
    private Cases cases;
    @Autowired
    private Mentored mentored;
    @Autowired
    private SessionDiary diary;
    @Autowired
    private MentoringRecords records;
    @Autowired
    private PathJournal journal;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TestClock clock;

    private OrganisationPath path;
    private String reference;

    @BeforeEach
    void anOrganisationComesToMentoring() {
        mentored.staff();
        path = mentored.begin();
        reference = path.reference();
    }

    @Test
    void anOrganisationIsMentoredToTheEnd() {
        assertThat(mentored.mentoring(path).support()).isEqualTo(MentoringSupport.TAILOR_MADE);
        match(Mentored.MIA);
        assertThat(cases.task(reference, "Task_AgreeGoals").getAssignee()).isEqualTo(Mentored.MIA);
        agreeGoals();
        plan("GETTING_TO_KNOW", 14);
        record("HELD", "ANOTHER_SESSION");
        plan("PROJECT_IDEA", 28);
        record("MISSED", "WRAP_UP");
        cases.complete(reference, "Task_EvaluateMentoring", Map.of("rating", "4", "helped", "The questions"));
        close();

        assertThat(cases.reachedEnds(reference, "mentoring")).containsExactly("EndEvent_MentoringClosed", "EndEvent_SessionsHeld");
        assertThat(mentored.mentoring(path).status()).isEqualTo(MentoringStatus.CLOSED);
        assertThat(mentored.mentoring(path).evaluation()).isNotNull();
        assertThat(diary.of(mentored.mentoring(path).id())).extracting(MentoringSession::status)
                .containsExactly(SessionStatus.HELD, SessionStatus.MISSED);
        assertThat(letters()).contains("mentoring-started", "mentoring-session-planned", "mentoring-evaluation-request");
        assertThat(letters().stream().filter("mentoring-session-planned"::equals)).hasSize(2);
    }

    @Test
    void anOfficerDecidesThatNoMentoringIsNeeded() {
        cases.complete(reference, "Task_MatchMentor", Map.of("decision", "NO_MENTORING", "reason", "It has a coach already"));
        assertThat(cases.reachedEnds(reference, "mentoring")).containsExactly("EndEvent_NoMentoringNeeded");
        assertThat(mentored.mentoring(path).status()).isEqualTo(MentoringStatus.NOT_NEEDED);
    }

    @Test
    void aMentorWhoCannotGoOnIsReplacedAtAnyStep() {
        match(Mentored.MIA);
        cases.complete(reference, "Task_AgreeGoals", CANNOT_GO_ON);
        match(Mentored.MAX);
        agreeGoals();
        cases.complete(reference, "Task_PlanSession", CANNOT_GO_ON);
        match(Mentored.MIA);
        agreeGoals();
        plan("PARTNERS", 14);
        cases.complete(reference, "Task_RecordSession", Map.of("course", "CANCELLED", "mentorStep", "CANNOT_GO_ON", "reason", "Ill"));

        assertThat(cases.openTasks(reference)).containsExactly("Task_MatchMentor");
        assertThat(cases.reachedEnds(reference, "mentoring")).containsExactly("EndEvent_MentorCannotGoOn");
        assertThat(records.mentorsOf(path.organisationId())).containsExactlyInAnyOrder(Mentored.MIA, Mentored.MAX);
        match(Mentored.MAX);
        assertThat(cases.task(reference, "Task_AgreeGoals").getAssignee()).isEqualTo(Mentored.MAX);
    }

    @Test
    void aMentoringCanEndWithoutASession() {
        match(Mentored.MIA);
        agreeGoals();
        cases.complete(reference, "Task_PlanSession", Map.of("mentorStep", "WRAP_UP"));
        assertThat(cases.reachedEnds(reference, "mentoring")).containsExactly("EndEvent_NoSessionNeeded");
        assertThat(cases.openTasks(reference)).containsExactly("Task_EvaluateMentoring");
    }

    @Test
    void anOrganisationThatDoesNotEvaluateIsRemindedOnceAndThenLeftInPeace() {
        match(Mentored.MIA);
        agreeGoals();
        cases.complete(reference, "Task_PlanSession", Map.of("mentorStep", "WRAP_UP"));
        cases.pass(Duration.ofDays(15), reference);
        assertThat(letters()).contains("path-task-reminder");
        assertThat(cases.openTasks(reference)).containsExactly("Task_EvaluateMentoring");
        cases.pass(Duration.ofDays(7), reference);
        assertThat(cases.openTasks(reference)).containsExactly("Task_CloseMentoring");
        close();
        assertThat(mentored.mentoring(path).evaluation()).isNull();
    }

    @Test
    void feedbackOnADraftThatComesLateIsWarnedOf() {
        match(Mentored.MIA);
        cases.complete(reference, "Task_AgreeGoals", Map.of("mentorStep", "GO_ON", "goals", "Apply", "applyBy", inDays(30).toString()));
        assertThatThrownBy(() -> plan("DRAFT_FEEDBACK", 20)).hasMessageContaining("Feedback on a draft");
        assertThat(cases.openTasks(reference)).containsExactly("Task_PlanSession");
        plan("DRAFT_FEEDBACK", 16);
        assertThat(cases.openTasks(reference)).containsExactly("Task_RecordSession");
    }

    @Test
    void whatIsNoMentorOfTheAgencyIsNotTaken() {
        assertThatThrownBy(() -> match(Mentored.ELSEWHERE)).isNotNull();
        assertThatThrownBy(() -> match(Mentored.OFFICER)).isNotNull();
        assertThat(cases.openTasks(reference)).containsExactly("Task_MatchMentor");
    }

    @Test
    void theSessionIsRecordedOnItsDay() {
        match(Mentored.MIA);
        agreeGoals();
        plan("PARTNERS", 14);
        Task task = cases.task(reference, "Task_RecordSession");
        assertThat(ProgrammeTime.dayOf(task.getDueDate().toInstant())).isEqualTo(inDays(14));
    }

    @Test
    void theProcessCarriesIdsAndDecisionsOnly() {
        match(Mentored.MIA);
        agreeGoals();
        plan("PARTNERS", 14);
        assertThat(cases.variables(reference, "mentoring")).containsOnlyKeys("organisationPathId", "mentoringId", "mentoringWanted", "mentorStep");
    }

    @Test
    void thePathGoesOnAfterTheMentoring() {
        OrganisationPath whole = mentored.beginPath();
        cases.complete(whole.reference(), "Task_MatchMentor", Map.of("decision", "NO_MENTORING", "reason", "It has a coach already"));
        assertThat(cases.reachedEnds(whole.reference(), "organisation-path")).contains("EndEvent_PathCompleted");
    }

    @Test
    void aSkippedMentoringIsReleased() {
        OrganisationPath whole = mentored.beginPath();
        match(whole.reference(), Mentored.MIA);
        journal.skipPhase(whole.id(), "Moved on by itself", Mentored.OFFICER);
        cases.runJobs(whole.reference());
        assertThat(cases.openTasks(whole.reference())).isEmpty();
        assertThat(mentored.mentoring(whole).status()).isEqualTo(MentoringStatus.RELEASED);
    }

    @Test
    void anOrganisationThatWithdrawsIsReleased() {
        OrganisationPath whole = mentored.beginPath();
        match(whole.reference(), Mentored.MIA);
        journal.withdraw(whole.id(), "No time", "an@kade.example");
        cases.runJobs(whole.reference());
        assertThat(cases.openTasks(whole.reference())).isEmpty();
        assertThat(mentored.mentoring(whole).status()).isEqualTo(MentoringStatus.RELEASED);
    }

    private void match(String mentor) {
        match(reference, mentor);
    }

    private void match(String which, String mentor) {
        cases.complete(which, "Task_MatchMentor", Map.of("decision", "MENTOR", "mentor", mentor, "briefing", "Speaks Dutch"));
    }

    private void agreeGoals() {
        cases.complete(reference, "Task_AgreeGoals", Map.of("mentorStep", "GO_ON", "goals", "A first application of its own"));
    }

    private void plan(String purpose, int days) {
        cases.complete(reference, "Task_PlanSession", Map.of("mentorStep", "PLANNED", "day", inDays(days).toString(), "time", "14:30",
                "mode", "ONLINE", "place", "https://meet.example/kade", "purpose", purpose));
    }

    private void record(String course, String next) {
        cases.complete(reference, "Task_RecordSession", course.equals("HELD")
                ? Map.of("course", course, "minutes", "We looked at the idea", "actions", "Kade writes a page", "mentorStep", next)
                : Map.of("course", course, "mentorStep", next));
    }

    private void close() {
        cases.complete(reference, "Task_CloseMentoring", Map.of("goalsReached", "PARTLY", "summary", "The idea is clear"));
        assertThat(cases.isRunning(reference, "mentoring")).isFalse();
    }

    private LocalDate inDays(int days) {
        return ProgrammeTime.dayOf(clock.instant()).plusDays(days);
    }

    private List<String> letters() {
        return database.sql("select letter from outbox_message where reference = ?").param(reference).query(String.class).list();
    }
}
