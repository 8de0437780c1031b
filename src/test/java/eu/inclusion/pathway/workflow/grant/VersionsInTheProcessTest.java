package eu.inclusion.pathway.workflow.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.call.CallDeadlineChanged;
import eu.inclusion.pathway.draft.ApplicationDrafts;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.intake.ApplicationProceedings;
import eu.inclusion.pathway.intake.GrantApplicationIntake;
import eu.inclusion.pathway.intake.SubmittedApplications;
import eu.inclusion.pathway.intake.VersionNotThere;
import eu.inclusion.pathway.judgement.CorrectionLapse;
import eu.inclusion.pathway.judgement.CorrectionRequest;
import eu.inclusion.pathway.judgement.Corrections;
import eu.inclusion.pathway.judgement.EligibilityDesk;
import eu.inclusion.pathway.judgement.LateVersionDecision;
import eu.inclusion.pathway.judgement.LateVersionDesk;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.TestClock;
import eu.inclusion.pathway.workflow.Cases;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** An application's process reads the version that counts, whatever was sent, taken back or moved before. */
@ProductTest
@OnH2
class VersionsInTheProcessTest {

    private static final String PROCESS = "grant-application";
    private static final LocalDateTime DEADLINE = LocalDateTime.of(2025, 3, 5, 12, 0);

    @Autowired
    private Cases cases;
    @Autowired
    private ApplicationCase applying;
    @Autowired
    private ApplicationDrafts drafts;
    @Autowired
    private ApplicationSheets sheets;
    @Autowired
    private GrantApplicationIntake intake;
    @Autowired
    private SubmittedApplications submitted;
    @Autowired
    private ApplicationProceedings proceedings;
    @Autowired
    private EligibilityDesk desk;
    @Autowired
    private Corrections corrections;
    @Autowired
    private LateVersionDesk lateVersions;
    @Autowired
    private ApplicationEventPublisher facts;
    @Autowired
    private TestClock clock;

    @AfterEach
    void backToTheStart() {
        clock.set(TestClock.START);
    }

    @Test
    void theLastVersionBeforeTheDeadlineIsExamined() {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication().with(SectionKind.CONTEXT, "durationMonths", 36));
        Submission first = applying.submit(draft);
        intake.reopen(draft.id());
        revise(draft, "durationMonths", 12);
        applying.submit(applying.again(draft));

        afterTheDeadline(first.reference());

        assertThat(cases.openTasks(first.reference())).containsExactly("Task_DecideAward");
        assertThat(desk.onRecord(draft.id()).orElseThrow().findings()).isEmpty();
    }

    @Test
    void aVersionForAnotherFieldEndsTheOldCaseAndBeginsOneThere() {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        Submission youth = applying.submit(draft);
        cases.runJobs(youth.reference());
        intake.reopen(draft.id());
        revise(draft, "impact", "SCHOOL");

        Submission school = applying.submit(applying.again(draft));
        cases.runJobs(school.reference());

        assertThat(cases.reachedEnds(youth.reference(), PROCESS)).contains("EndEvent_ApplicationReplaced");
        assertThat(cases.isRunning(youth.reference(), PROCESS)).isFalse();
        cases.passDeadline(school.reference());
        assertThat(cases.task(school.reference(), "Task_DecideAward").getTenantId()).isEqualTo("BE02");
    }

    @Test
    void whatWasTakenBackEndsAndBeginsAnewWhenItIsSentAgain() {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        Submission first = applying.submit(draft);
        cases.runJobs(first.reference());
        intake.withdraw(draft.id(), "We found a mistake.");
        assertThat(cases.reachedEnds(first.reference(), PROCESS)).contains("EndEvent_ApplicationWithdrawn");
        assertThat(cases.isRunning(first.reference(), PROCESS)).isFalse();

        intake.reopen(draft.id());
        revise(draft, "durationMonths", 14);
        Submission again = applying.submit(applying.again(draft));
        afterTheDeadline(again.reference());

        assertThat(cases.openTasks(again.reference())).containsExactly("Task_DecideAward");
    }

    @Test
    void theOneInTimeCountsUnlessAnOfficerSaysOtherwise() {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        Submission late = sentOnceInTimeAndOnceTooLate(draft);

        assertThat(cases.openTasks(late.reference())).as("the late version stops the examination").containsExactly("Task_DecideOnLateVersion");
        assertThatThrownBy(() -> decideOnLateVersion(late, "1", " ")).isNotNull();
        decideOnLateVersion(late, "1", "Nobody was hindered.");

        assertThat(cases.openTasks(late.reference())).containsExactly("Task_DecideAward");
        assertThat(submitted.get(draft.id()).number()).isEqualTo(1);
        assertThat(lateVersions.of(draft.id())).extracting(LateVersionDecision::counting).containsExactly(1);
    }

    @Test
    void aLateVersionThatCountsIsStillLate() {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        Submission late = sentOnceInTimeAndOnceTooLate(draft);

        decideOnLateVersion(late, "2", "Our server was down.");

        assertThat(submitted.get(draft.id())).isEqualTo(late);
        assertThat(cases.openTasks(late.reference())).containsExactly("Task_ConfirmEligibility");
        assertThat(desk.onRecord(draft.id()).orElseThrow().findings()).extracting("code").containsExactly("deadline.late");
    }

    @Test
    void aLateVersionForAnotherAgencyCannotBeChosenAndTakingBackEndsTheCaseThatStands() {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        Submission first = applying.submit(draft);
        intake.reopen(draft.id());
        revise(draft, "impact", "SCHOOL");
        afterTheDeadline(first.reference());
        Submission school = applying.submit(applying.again(draft));
        cases.runJobs(first.reference());
        assertThat(cases.openTasks(first.reference())).containsExactly("Task_DecideOnLateVersion");

        assertThatThrownBy(() -> decideOnLateVersion(first, "2", "They meant schools.")).isNotNull();
        assertThatThrownBy(() -> proceedings.countLateVersion(draft.id(), 2, "anna", "They meant schools.")).isInstanceOf(VersionNotThere.class);
        intake.withdraw(draft.id(), "Our partner left.");

        assertThat(submitted.get(draft.id())).isEqualTo(first);
        assertThat(cases.isRunning(first.reference(), PROCESS)).isFalse();
        assertThat(cases.isRunning(school.reference(), PROCESS)).isFalse();
        assertThat(applying.again(draft).isWithdrawn()).isTrue();
    }

    @Test
    void aLateVersionThatComesBeforeTheProcessWakesIsNotForgotten() {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        Submission first = applying.submit(draft);
        cases.runJobs(first.reference());
        intake.reopen(draft.id());
        revise(draft, "durationMonths", 14);
        clock.setBrussels(DEADLINE.plusSeconds(2));
        applying.submit(applying.again(draft));

        afterTheDeadline(first.reference());

        assertThat(cases.openTasks(first.reference())).containsExactly("Task_DecideOnLateVersion");
    }

    @Test
    void aVersionInTimeThatIsTakenInWhileTheExaminationRunsIsExaminedInstead() {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        Submission first = applying.submit(draft);
        intake.reopen(draft.id());
        revise(draft, "durationMonths", 36);
        String stamp = sheets.of(applying.again(draft)).stamp();
        afterTheDeadline(first.reference());
        assertThat(cases.openTasks(first.reference())).containsExactly("Task_DecideAward");

        intake.submit(draft.id(), stamp, "an@example.org", moment(DEADLINE.minusSeconds(1)));
        cases.runJobs(first.reference());

        assertThat(cases.openTasks(first.reference())).containsExactly("Task_ConfirmEligibility");
    }

    @Test
    void whoWaitsForADeadlineThatIsMovedWaitsForTheNewOne() {
        Submission received = applying.submitted(applying.path(), new SampleApplication());
        cases.runJobs(received.reference());

        facts.publishEvent(new CallDeadlineChanged(2025, Action.KA210, 1, moment(DEADLINE), moment(DEADLINE.plusDays(2))));
        afterTheDeadline(received.reference());
        assertThat(cases.openTasks(received.reference())).isEmpty();

        facts.publishEvent(new CallDeadlineChanged(2025, Action.KA210, 1, moment(DEADLINE.plusDays(2)), moment(DEADLINE)));
        cases.runJobs(received.reference());
        assertThat(cases.openTasks(received.reference())).containsExactly("Task_DecideAward");
    }

    @Test
    void aCorrectionIsNoLongerWaitedForWhenTheApplicationIsTakenBack() {
        Submission received = askedForACorrection();

        intake.withdraw(received.applicationId(), "Our partner left.");

        noLongerWaitedFor(received, CorrectionLapse.WITHDRAWN);
        assertThat(cases.isRunning(received.reference(), PROCESS)).isFalse();
    }

    @Test
    void aCorrectionIsNoLongerWaitedForWhenALateVersionComes() {
        Submission received = askedForACorrection();
        intake.reopen(received.applicationId());
        revise(applying.again(received.applicationId()), "durationMonths", 14);
        clock.setBrussels(DEADLINE.plusSeconds(1));

        applying.submit(applying.again(received.applicationId()));

        noLongerWaitedFor(received, CorrectionLapse.REPLACED);
        cases.runJobs(received.reference());
        assertThat(cases.openTasks(received.reference())).containsExactly("Task_DecideOnLateVersion");
    }

    @Test
    void aCorrectionIsNoLongerWaitedForWhenAVersionForAnotherAgencyTakesItsPlace() {
        Submission received = askedForACorrection();
        intake.reopen(received.applicationId());
        revise(applying.again(received.applicationId()), "impact", "SCHOOL");

        Submission school = applying.submit(applying.again(received.applicationId()));

        noLongerWaitedFor(received, CorrectionLapse.REPLACED);
        assertThat(cases.isRunning(received.reference(), PROCESS)).isFalse();
        cases.passDeadline(school.reference());
        assertThat(cases.openTasks(school.reference())).as("the officer sees what was asked before").containsExactly("Task_ConfirmEligibility");
        assertThat(cases.shown(school.reference(), "Task_ConfirmEligibility").get("corrections")).asString()
                .contains("No answer: another version was received first.");
    }

    private Submission askedForACorrection() {
        Submission received = applying.submitted(applying.path(), new SampleApplication().with(SectionKind.CONTEXT, "durationMonths", 36));
        cases.passDeadline(received.reference());
        cases.complete(received.reference(), "Task_ConfirmEligibility",
                Map.of("step", "CORRECT", "part", "CONTEXT", "request", "Je schreef 36 maanden. Klopt dat?"));
        assertThat(cases.openTasks(received.reference())).containsExactly("Task_CorrectApplication");
        return received;
    }

    private void noLongerWaitedFor(Submission received, CorrectionLapse why) {
        assertThat(corrections.of(received.applicationId())).extracting(CorrectionRequest::lapsedBecause).containsExactly(why);
        assertThat(corrections.open(received.applicationId())).isEmpty();
        assertThat(cases.openTasks(received.reference())).doesNotContain("Task_CorrectApplication");
    }

    private Submission sentOnceInTimeAndOnceTooLate(GrantApplication draft) {
        Submission first = applying.submit(draft);
        intake.reopen(draft.id());
        revise(draft, "durationMonths", 14);
        afterTheDeadline(first.reference());
        Submission late = applying.submit(applying.again(draft));
        cases.runJobs(late.reference());
        return late;
    }

    private void decideOnLateVersion(Submission late, String version, String reason) {
        cases.complete(late.reference(), "Task_DecideOnLateVersion", Map.of("version", version, "reason", reason));
    }

    private void revise(GrantApplication draft, String question, Object answer) {
        Map<String, Object> typed = new HashMap<>(new SampleApplication().section(SectionKind.CONTEXT));
        typed.put(question, answer);
        int version = sheets.of(applying.again(draft)).section(SectionKind.CONTEXT).version();
        drafts.save(draft.id(), SectionKind.CONTEXT, version, typed, "an@example.org");
    }

    private void afterTheDeadline(String reference) {
        clock.setBrussels(DEADLINE.plusSeconds(1));
        cases.runJobs(reference);
    }

    private static Instant moment(LocalDateTime inBrussels) {
        return inBrussels.atZone(ProgrammeTime.ZONE).toInstant();
    }
}
