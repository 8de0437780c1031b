package eu.inclusion.pathway.workflow.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.annex.Annexes;
import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.call.CallDesk;
import eu.inclusion.pathway.call.CallKey;
import eu.inclusion.pathway.call.Calls;
import eu.inclusion.pathway.call.TakesPart;
import eu.inclusion.pathway.draft.ApplicationDrafts;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.grantapplication.ApplicationOutcome;
import eu.inclusion.pathway.grantapplication.ApplicationStatus;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.PathLink;
import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.intake.DeadlineStays;
import eu.inclusion.pathway.intake.GrantApplicationIntake;
import eu.inclusion.pathway.intake.SubmittedApplications;
import eu.inclusion.pathway.judgement.CorrectionLapse;
import eu.inclusion.pathway.judgement.CorrectionRequest;
import eu.inclusion.pathway.judgement.Corrections;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import eu.inclusion.pathway.organisationpath.PathJournal;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.TestClock;
import eu.inclusion.pathway.workflow.Cases;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The form broke down in the last hour, so the Commission moves a deadline that has passed: everybody is judged by the new one. */
@ProductTest
abstract class MovedDeadlineTest {

    private static final String PROCESS = "grant-application";
    private static final CallKey CALL = new CallKey(2025, Action.KA210, 2);
    private static final LocalDateTime DEADLINE = LocalDateTime.of(2025, 10, 1, 12, 0);

    @Autowired
    Cases cases;
    @Autowired
    ApplicationCase applying;
    @Autowired
    private ApplicationDrafts drafts;
    @Autowired
    private ApplicationSheets sheets;
    @Autowired
    private Annexes annexes;
    @Autowired
    private GrantApplicationIntake intake;
    @Autowired
    private SubmittedApplications submitted;
    @Autowired
    private Corrections corrections;
    @Autowired
    private CallDesk callDesk;
    @Autowired
    private Calls calls;
    @Autowired
    private PathJournal journal;
    @Autowired
    JdbcClient database;
    @Autowired
    TransactionTemplate transactions;
    @Autowired
    private TestClock clock;

    @BeforeEach
    void agenciesTakePart() {
        callDesk.changeParticipation(CALL, Map.of(new AgencyCode("BE05"), TakesPart.YES, new AgencyCode("BE02"), TakesPart.YES), "ada");
    }

    @AfterEach
    void backToTheStart() {
        cases.runJobs(CALL.text());
        clock.set(TestClock.START);
        if (!calls.find(CALL).orElseThrow().round().closesAt().equals(moment(DEADLINE))) {
            callDesk.changeDeadline(CALL, moment(DEADLINE), "Back to what it was.", "ada");
            cases.runJobs(CALL.text());
        }
    }

    @Test
    void whatIsExaminedAlreadyWaitsForTheNewDeadlineAndCanBeChangedUntilThen() {
        Submission received = applying.submit(written(Map.of()));
        passed(received);
        assertThat(cases.openTasks(received.reference())).containsExactly("Task_DecideAward");

        extend(2);

        assertThat(cases.openTasks(received.reference())).isEmpty();
        assertThat(applying.again(received.applicationId()).status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(new WrittenLetters(database).last(received)).contains("De deadline van KA210, oproep 2025", "3 oktober 2025", "kijken we na de nieuwe deadline opnieuw na");
        intake.reopen(received.applicationId());
        revise(received, "durationMonths", 36);
        Submission changed = applying.submit(applying.again(received.applicationId()));
        assertThat(changed.late()).isFalse();
        clock.setBrussels(DEADLINE.plusDays(2).plusSeconds(1));
        cases.runJobs(received.reference());
        assertThat(cases.openTasks(received.reference())).as("36 months are too many").containsExactly("Task_ConfirmEligibility");
    }

    @Test
    void whoWritesAnApplicationOrTookItBackHearsOfTheNewDeadlineToo() {
        GrantApplication draft = written(Map.of());
        Submission received = applying.submit(written(Map.of()));
        Submission takenBack = applying.submit(written(Map.of()));
        intake.withdraw(takenBack.applicationId(), "Our partner left.");
        GrantApplication left = written(Map.of());
        journal.withdraw(new OrganisationPathId(left.path().id()), "We stop.", "an@example.org");
        WrittenLetters letters = new WrittenLetters(database);
        clock.setBrussels(DEADLINE.minusDays(3));

        extend(2);

        assertThat(letters.lastOfCase(draft.path().reference())).contains("3 oktober 2025", "Je aanvraag is nog niet ingediend.");
        assertThat(letters.last(received)).contains("3 oktober 2025", "Na de nieuwe deadline kijken we na");
        assertThat(letters.lastOfCase(applying.again(takenBack.applicationId()).path().reference())).contains("3 oktober 2025", "Je trok je aanvraag in");
        assertThat(letters.lastOfCase(left.path().reference())).doesNotContain("3 oktober 2025");
    }

    @Test
    void lettersAreWrittenInPortionsAfterTheDeadlineWasMoved() {
        List<GrantApplication> drafts = Stream.generate(() -> written(Map.of())).limit(26).toList();

        callDesk.changeDeadline(CALL, moment(DEADLINE.plusDays(2)), "The form was down from 11 to 12.", "ada");
        assertThat(toldOf(drafts)).as("the officer's own step writes none").isZero();
        cases.runOneJob(CALL.text());

        assertThat(toldOf(drafts)).isPositive().isLessThan(26);
        cases.runJobs(CALL.text());
        assertThat(toldOf(drafts)).isEqualTo(26);
    }

    @Test
    void aLateVersionIsInTimeNowAndNobodyDecidesOnIt() {
        Submission first = applying.submit(written(Map.of()));
        intake.reopen(first.applicationId());
        revise(first, "durationMonths", 14);
        passed(first);
        Submission late = applying.submit(applying.again(first.applicationId()));
        cases.runJobs(first.reference());
        assertThat(cases.openTasks(first.reference())).containsExactly("Task_DecideOnLateVersion");

        extend(1);

        assertThat(cases.openTasks(first.reference())).isEmpty();
        assertThat(submitted.get(first.applicationId()).number()).isEqualTo(late.number());
        assertThat(submitted.versions(first.applicationId())).extracting(Submission::late).containsExactly(false, false);
        clock.setBrussels(DEADLINE.plusDays(1).plusSeconds(1));
        cases.runJobs(first.reference());
        assertThat(cases.openTasks(first.reference())).containsExactly("Task_DecideAward");
    }

    @Test
    void aLateVersionForAnotherAgencyBecomesItsCase() {
        Submission youth = applying.submit(written(Map.of()));
        intake.reopen(youth.applicationId());
        revise(youth, "impact", "SCHOOL");
        passed(youth);
        Submission school = applying.submit(applying.again(youth.applicationId()));

        extend(1);

        assertThat(cases.reachedEnds(youth.reference(), PROCESS)).contains("EndEvent_ApplicationReplaced");
        clock.setBrussels(DEADLINE.plusDays(1).plusSeconds(1));
        cases.runJobs(school.reference());
        assertThat(cases.task(school.reference(), "Task_DecideAward").getTenantId()).isEqualTo("BE02");
    }

    @Test
    void aCorrectionIsNoLongerWaitedForSinceAnotherVersionCanBeSent() {
        Submission received = applying.submit(written(Map.of("durationMonths", 36)));
        passed(received);
        cases.complete(received.reference(), "Task_ConfirmEligibility",
                Map.of("step", "CORRECT", "part", "CONTEXT", "request", "Je schreef 36 maanden. Klopt dat?"));

        extend(1);

        assertThat(corrections.of(received.applicationId())).extracting(CorrectionRequest::lapsedBecause)
                .containsExactly(CorrectionLapse.DEADLINE_MOVED);
        assertThat(cases.openTasks(received.reference())).isEmpty();
    }

    @Test
    void whoWasNotToldYetWhenTheDeadlineMovesOnceMoreReadsThatItIsExaminedAnew() {
        Submission received = applying.submit(written(Map.of("durationMonths", 36)));
        GrantApplication gone = written(Map.of());
        passed(received);

        move(1);
        database.sql("update grant_application set outcome = 'OUTSIDE_AGENCIES' where id = ?").param(gone.id().value()).update();
        extend(2);

        assertThat(new WrittenLetters(database).last(received)).contains("3 oktober 2025", "kijken we na de nieuwe deadline opnieuw na");
        assertThat(toldOf(List.of(gone))).as("no longer concerned").isZero();
        database.sql("update grant_application set outcome = null where id = ?").param(gone.id().value()).update();
    }

    @Test
    void onceOneOfTheRoundWasDecidedOnTheDeadlineStays() {
        Submission received = applying.submit(written(Map.of()));
        GrantApplication slow = written(Map.of());
        passed(received);
        Submission late = applying.submit(slow);
        cases.complete(received.reference(), "Task_DecideAward", Map.of("decision", "AWARDED", "reasons", ""));

        assertThatThrownBy(() -> extend(1)).isInstanceOf(DeadlineStays.class);

        forget(received);
        assertThat(calls.find(CALL).orElseThrow().round().closesAt()).isEqualTo(moment(DEADLINE));
        assertThat(submitted.get(late.applicationId()).late()).isTrue();
    }

    @Test
    void aRefusalThatWasConfirmedCountsAsDecidedBeforeItsLetterIsWritten() {
        Submission received = applying.submit(written(Map.of("durationMonths", 36)));
        passed(received);
        cases.completeOnly(received.reference(), "Task_ConfirmEligibility", Map.of("step", "DECIDE", "judgement1", "NOT_MET", "reason1", ""));
        assertThat(applying.again(received.applicationId()).outcome()).as("its job has not run yet").isNull();

        assertThatThrownBy(() -> extend(1)).isInstanceOf(DeadlineStays.class);

        assertThat(calls.find(CALL).orElseThrow().round().closesAt()).isEqualTo(moment(DEADLINE));
        cases.runJobs(received.reference());
        assertThat(applying.again(received.applicationId()).outcome()).isEqualTo(ApplicationOutcome.NOT_ELIGIBLE);
        forget(received);
    }

    /** Tests share one database, and this round is to be extended in other tests. */
    void forget(Submission decided) {
        database.sql("update grant_application set outcome = 'WITHDRAWN' where id = ?").param(decided.applicationId().value()).update();
    }

    GrantApplication written(Map<String, Object> context) {
        OrganisationPath path = applying.path();
        GrantApplication draft = drafts.start(path.organisationId(), new PathLink(path.id().value(), path.reference(), path.agency()),
                CALL.callYear(), CALL.action(), CALL.round(), "an@example.org");
        SampleApplication sample = new SampleApplication().with(SectionKind.CONTEXT, "startDate", "2026-03-01")
                .with(SectionKind.ACTIVITIES, "activities", List.of(inSpring("Kick-off", 10000), inSpring("Exchange of practice", 20000)));
        context.forEach((question, answer) -> sample.with(SectionKind.CONTEXT, question, answer));
        sample.writeInto(drafts, annexes, draft, "an@example.org");
        return draft;
    }

    private static Map<String, Object> inSpring(String title, int amount) {
        Map<String, Object> activity = SampleApplication.activity(title, amount);
        activity.putAll(Map.of("startDate", "2026-04-01", "endDate", "2026-04-03"));
        return activity;
    }

    private void revise(Submission received, String question, Object answer) {
        GrantApplication draft = applying.again(received.applicationId());
        Map<String, Object> typed = new HashMap<>(sheets.of(draft).section(SectionKind.CONTEXT).typed());
        typed.put(question, answer);
        drafts.save(draft.id(), SectionKind.CONTEXT, sheets.of(draft).section(SectionKind.CONTEXT).version(), typed, "an@example.org");
    }

    void passed(Submission received) {
        clock.setBrussels(DEADLINE.plusHours(1));
        cases.runJobs(received.reference());
    }

    void extend(int days) {
        move(days);
        cases.runJobs(CALL.text());
    }

    void move(int days) {
        callDesk.changeDeadline(CALL, moment(DEADLINE.plusDays(days)), "The form was down from 11 to 12.", "ada");
    }

    private int toldOf(List<GrantApplication> drafts) {
        return database.sql("select count(*) from outbox_message where letter = 'application-deadline-moved' and reference in (:references)")
                .param("references", drafts.stream().map(draft -> draft.path().reference()).toList()).query(Integer.class).single();
    }

    private static Instant moment(LocalDateTime inBrussels) {
        return inBrussels.atZone(ProgrammeTime.ZONE).toInstant();
    }
}

@OnH2
class MovedDeadlineOnH2Test extends MovedDeadlineTest {
}

@OnPostgreSql
class MovedDeadlineOnPostgreSqlTest extends MovedDeadlineTest {

    @Test
    void whoConfirmsARefusalWhileTheDeadlineIsBeingMovedIsNotOvertaken() {
        Submission received = tooLong();

        Throwable move = meanwhile(() -> {
            database.sql("select id from grant_application where id = ? for update").param(received.applicationId().value()).query().singleRow();
            refuse(received);
        }, () -> move(1));

        assertThat(move).isInstanceOf(DeadlineStays.class);
        cases.runJobs(received.reference());
        assertThat(applying.again(received.applicationId()).outcome()).isEqualTo(ApplicationOutcome.NOT_ELIGIBLE);
        forget(received);
    }

    @Test
    void whoConfirmsARefusalOnceTheDeadlineIsMovedIsTooLate() {
        Submission received = tooLong();

        Throwable refusal = meanwhile(() -> move(1), () -> refuse(received));

        assertThat(refusal).isInstanceOf(OptimisticLockingException.class);
        assertThat(cases.openTasks(received.reference())).isEmpty();
        assertThat(database.sql("select count(*) from eligibility_report where application_id = ? and confirmed = false")
                .param(received.applicationId().value()).query(Integer.class).single()).isZero();
    }

    private Submission tooLong() {
        Submission received = applying.submit(written(Map.of("durationMonths", 36)));
        passed(received);
        return received;
    }

    private void refuse(Submission received) {
        cases.completeOnly(received.reference(), "Task_ConfirmEligibility", Map.of("step", "DECIDE", "judgement1", "NOT_MET", "reason1", ""));
    }

    /** Does the earlier step in a transaction that stays open while the later one begins, and gives back what came of the later one. */
    private Throwable meanwhile(Runnable earlier, Runnable later) {
        return transactions.execute(status -> {
            earlier.run();
            CompletableFuture<Throwable> begun = CompletableFuture.runAsync(later)
                    .handle((done, failure) -> failure == null ? null : failure.getCause());
            assertThatThrownBy(() -> begun.get(2, TimeUnit.SECONDS)).as("it waits").isInstanceOf(TimeoutException.class);
            return begun;
        }).join();
    }
}
