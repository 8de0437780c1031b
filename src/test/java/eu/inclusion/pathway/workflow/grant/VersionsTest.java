package eu.inclusion.pathway.workflow.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.draft.ApplicationDrafts;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.grantapplication.ApplicationStatus;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.GrantApplicationNotEditable;
import eu.inclusion.pathway.grantapplication.GrantApplicationNotReopenable;
import eu.inclusion.pathway.grantapplication.GrantApplicationSubmitted;
import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.intake.ApplicationProceedings;
import eu.inclusion.pathway.intake.GrantApplicationIntake;
import eu.inclusion.pathway.intake.SubmittedApplications;
import eu.inclusion.pathway.intake.VersionNotThere;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.testing.AtOnce;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.TestClock;
import eu.inclusion.pathway.workflow.Cases;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.context.event.GenericApplicationListener;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An application is submitted as often as the organisation likes; each version is kept and the last one in time counts. */
@ProductTest
abstract class VersionsTest {

    private static final LocalDateTime TOO_LATE = LocalDateTime.of(2025, 3, 5, 12, 0, 1);

    @Autowired
    private ApplicationCase applying;
    @Autowired
    private Cases cases;
    @Autowired
    private ApplicationDrafts drafts;
    @Autowired
    private ApplicationSheets sheets;
    @Autowired
    private GrantApplicationIntake intake;
    @Autowired
    private ApplicationProceedings proceedings;
    @Autowired
    private SubmittedApplications submitted;
    @Autowired
    private ApplicationEventMulticaster facts;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TestClock clock;

    @AfterEach
    void backToTheStart() {
        clock.set(TestClock.START);
    }

    @Test
    void theLastVersionBeforeTheDeadlineCounts() {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        Submission first = applying.submit(draft);
        intake.reopen(draft.id());
        assertThat(submitted.of(draft.id())).contains(first);

        Submission second = revised(draft, "Anew");

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.reference()).isEqualTo(first.reference());
        assertThat(second.fingerprint()).isNotEqualTo(first.fingerprint());
        assertThat(submitted.of(draft.id())).contains(second);
        assertThat(submitted.versions(draft.id())).containsExactly(first, second);
        assertThat(submitted.withFingerprint(first.reference(), first.fingerprint())).contains(first);
        assertThat(applying.again(draft).status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(cases.isRunning(first.reference(), "grant-application")).isTrue();
        assertThat(receipts(first)).isEqualTo(2);
    }

    @Test
    void theMomentOfReceiptDecidesHoweverLongItTakes() {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        String stamp = sheets.of(draft).stamp();
        clock.setBrussels(TOO_LATE.plusMinutes(2));

        Submission received = intake.submit(draft.id(), stamp, "an@example.org", Instant.parse("2025-03-05T11:00:00.999Z"));

        assertThat(received.late()).isFalse();
        assertThat(received.receivedAt()).isEqualTo(Instant.parse("2025-03-05T11:00:00.999Z"));
    }

    @Test
    void aVersionThatComesTooLateIsKeptAndCountsOnlyWhenAnOfficerSaysSo() {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        Submission first = applying.submit(draft);
        intake.reopen(draft.id());
        clock.setBrussels(TOO_LATE);

        Submission late = revised(draft, "Too late");

        assertThat(late.late()).isTrue();
        assertThat(submitted.of(draft.id())).contains(first);
        assertThat(submitted.versions(draft.id())).containsExactly(first, late);
        assertThatThrownBy(() -> proceedings.countLateVersion(draft.id(), 1, "anna", "Our fault")).isInstanceOf(VersionNotThere.class);

        proceedings.countLateVersion(draft.id(), 2, "anna", "Our server was down.");
        assertThat(submitted.of(draft.id())).contains(late);
    }

    @Test
    void ofSeveralLateVersionsNoneInTimeTheLastOneCounts() {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        clock.setBrussels(TOO_LATE);
        Submission late = applying.submit(draft);

        assertThat(late.late()).isTrue();
        assertThat(submitted.of(draft.id())).contains(late);
        assertThatThrownBy(() -> intake.reopen(draft.id())).isInstanceOf(GrantApplicationNotReopenable.class);
    }

    @Test
    void aRetryGetsTheSameReceiptAlsoAfterTheApplicationWasReopened() {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        String stamp = sheets.of(draft).stamp();
        Submission first = applying.submit(draft);
        intake.reopen(draft.id());

        assertThat(intake.submit(draft.id(), stamp, "an@example.org")).isEqualTo(first);
        assertThat(applying.again(draft).isReopened()).isTrue();
    }

    @Test
    void whoChangedNothingSendsNoNewVersion() {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        Submission first = applying.submit(draft);
        intake.reopen(draft.id());

        assertThat(applying.submit(applying.again(draft))).isEqualTo(first);
        assertThat(submitted.versions(draft.id())).containsExactly(first);
        assertThat(applying.again(draft).status()).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    @Test
    void whatWasTakenBackIsReopenedAndStandsOnlyOnceItIsSubmittedAgain() {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        Submission first = applying.submit(draft);
        intake.withdraw(draft.id(), "Our partner left.");
        assertThat(cases.isRunning(first.reference(), "grant-application")).isFalse();

        intake.reopen(draft.id());
        assertThat(applying.again(draft).isDraft()).isTrue();
        assertThat(submitted.of(draft.id())).isEmpty();
        assertThat(submitted.find(first.reference())).contains(first);

        Submission second = applying.submit(applying.again(draft));
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.reference()).isEqualTo(first.reference());
        assertThat(cases.isRunning(first.reference(), "grant-application")).isTrue();
    }

    @Test
    void afterTheDeadlineNothingIsReopened() {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        applying.submit(draft);
        intake.withdraw(draft.id(), "Our partner left.");
        clock.setBrussels(TOO_LATE);

        assertThatThrownBy(() -> intake.reopen(draft.id())).isInstanceOf(GrantApplicationNotReopenable.class);
    }

    @Test
    void anotherFieldGivesAnotherReference() {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        Submission youth = applying.submit(draft);
        intake.reopen(draft.id());
        SampleApplication school = new SampleApplication().with(SectionKind.CONTEXT, "impact", "SCHOOL");
        drafts.save(draft.id(), SectionKind.CONTEXT, 1, school.section(SectionKind.CONTEXT), "an@example.org");

        Submission second = applying.submit(applying.again(draft));

        assertThat(second.reference()).startsWith("KA210-SCH-").isNotEqualTo(youth.reference());
        assertThat(second.number()).isEqualTo(2);
        assertThat(submitted.find(youth.reference())).contains(youth);
        assertThat(submitted.find(second.reference())).contains(second);
    }

    @Test
    void twoPeopleWhoSubmitTheSameRevisionAtOnceSendOneVersion() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        applying.submit(draft);
        intake.reopen(draft.id());
        rewrite(draft, "Anew");
        String stamp = sheets.of(applying.again(draft)).stamp();
        Callable<Integer> one = () -> intake.submit(draft.id(), stamp, "an@example.org").number();
        Callable<Integer> other = () -> intake.submit(draft.id(), stamp, "bart@example.org").number();

        assertThat(AtOnce.all(List.of(one, other, one, other))).containsOnly(2);
        assertThat(submitted.versions(draft.id())).hasSize(2);
    }

    @Test
    void twoTabsBeginOneDraft() throws Exception {
        OrganisationPath path = applying.path();
        Callable<GrantApplication> tab = () -> applying.draft(path);

        assertThat(AtOnce.all(List.of(tab, tab, tab, tab)).stream().map(GrantApplication::id).distinct()).hasSize(1);
    }

    @Test
    void whenAnythingFailsNothingIsLeftBehind() {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        String stamp = sheets.of(draft).stamp();
        GenericApplicationListener failing = new FailingListener(draft.id());
        facts.addApplicationListener(failing);
        try {
            assertThatThrownBy(() -> intake.submit(draft.id(), stamp, "an@example.org")).hasMessage("The disk is full");
        } finally {
            facts.removeApplicationListener(failing);
        }

        assertThat(applying.again(draft).isDraft()).isTrue();
        assertThat(submitted.versions(draft.id())).isEmpty();
        assertThat(count("select count(*) from outbox_message where recipient_email in (select email from contact_person where organisation_id = ?)",
                draft.organisationId().value())).isZero();
        assertThat(applying.submit(draft).number()).isEqualTo(1);
    }

    @Test
    void nothingIsWrittenInWhatIsNotReopened() {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        applying.submit(draft);

        assertThatThrownBy(() -> rewrite(draft, "Anew")).isInstanceOf(GrantApplicationNotEditable.class);
    }

    private Submission revised(GrantApplication draft, String text) {
        rewrite(draft, text);
        return applying.submit(applying.again(draft));
    }

    private void rewrite(GrantApplication draft, String text) {
        drafts.save(draft.id(), SectionKind.IMPACT, 1, Map.of("assessing", text, "development", text, "sharing", text, "others", text),
                "an@example.org");
    }

    private int receipts(Submission submission) {
        return count("select count(*) from outbox_message where message_key like ?", "application-received/" + submission.reference() + "/%");
    }

    private int count(String sql, Object value) {
        return database.sql(sql).param(value).query(Integer.class).single();
    }

    /** Fails on whatever is published of one application, after everybody else has heard it. */
    private record FailingListener(Object application) implements GenericApplicationListener {

        @Override
        public boolean supportsEventType(ResolvableType type) {
            return true;
        }

        @Override
        public void onApplicationEvent(ApplicationEvent event) {
            if (event instanceof PayloadApplicationEvent<?> fact
                    && fact.getPayload() instanceof GrantApplicationSubmitted submitted
                    && submitted.applicationId().equals(application)) {
                throw new IllegalStateException("The disk is full");
            }
        }

        @Override
        public int getOrder() {
            return Integer.MAX_VALUE;
        }
    }
}

@OnH2
class VersionsOnH2Test extends VersionsTest {
}

@OnPostgreSql
class VersionsOnPostgreSqlTest extends VersionsTest {
}
