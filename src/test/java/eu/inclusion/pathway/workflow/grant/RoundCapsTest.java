package eu.inclusion.pathway.workflow.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.draft.ApplicationDrafts;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.intake.GrantApplicationIntake;
import eu.inclusion.pathway.intake.SubmittedApplications;
import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.OrganisationDetails;
import eu.inclusion.pathway.organisation.OrganisationRegister;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Oid;
import eu.inclusion.pathway.roundplace.LastPlaces;
import eu.inclusion.pathway.roundplace.NoPlaceInRound;
import eu.inclusion.pathway.roundplace.RoundCounts;
import eu.inclusion.pathway.testing.AtOnce;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.TestClock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An organisation is in only so many applications of a round; the last place is given once. */
@ProductTest
abstract class RoundCapsTest {

    private static final int MOST_COOPERATION = 10;

    @Autowired
    private ApplicationCase applying;
    @Autowired
    private ApplicationDrafts drafts;
    @Autowired
    private ApplicationSheets sheets;
    @Autowired
    private GrantApplicationIntake intake;
    @Autowired
    private RoundCounts counts;
    @Autowired
    private LastPlaces lastPlaces;
    @Autowired
    private SubmittedApplications submitted;
    @Autowired
    private OrganisationRegister register;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TestClock clock;

    @AfterEach
    void backToTheStart() {
        clock.set(TestClock.START);
    }

    @Test
    void anOrganisationAppliesForASmallPartnershipOnce() {
        String oid = SampleApplication.nextOid();
        Submission first = applying.submitted(applying.path(), appliedBy(oid));
        GrantApplication second = applying.written(applying.path(), appliedBy(oid.toLowerCase()));

        assertThatThrownBy(() -> applying.submit(second)).isInstanceOf(NoPlaceInRound.class)
                .extracting(refusal -> List.of(((NoPlaceInRound) refusal).arguments()).get(1)).isEqualTo(oid);

        intake.withdraw(first.applicationId(), "The others go first.");
        assertThat(applying.submit(second).number()).isEqualTo(1);
        intake.withdraw(second.id(), "We go first after all.");
        assertThat(applying.submit(reopened(first)).number()).isEqualTo(2);
    }

    @Test
    void whatWasTakenBackNeedsAPlaceAgain() {
        String oid = SampleApplication.nextOid();
        Submission first = applying.submitted(applying.path(), appliedBy(oid));
        intake.withdraw(first.applicationId(), "The others go first.");
        applying.submitted(applying.path(), appliedBy(oid));
        GrantApplication again = reopened(first);

        assertThatThrownBy(() -> applying.submit(again)).isInstanceOf(NoPlaceInRound.class);
    }

    @Test
    void whatIsTakenBackAfterTheDeadlineFreesNothing() {
        String oid = SampleApplication.nextOid();
        Submission first = applying.submitted(applying.path(), appliedBy(oid));
        GrantApplication second = applying.written(applying.path(), appliedBy(oid));
        clock.setBrussels(LocalDateTime.of(2025, 3, 5, 12, 0, 1));
        intake.withdraw(first.applicationId(), "We are late.");

        assertThatThrownBy(() -> applying.submit(second)).isInstanceOf(NoPlaceInRound.class);
    }

    @Test
    void aCapThatIsNotConfirmedRefusesNobody() {
        String partner = SampleApplication.nextOid();
        for (int number = 0; number < 6; number++) {
            applying.submitted(applying.path(), withPartner(new SampleApplication(), partner, number % 2 == 0 ? "OUT_OF_SCHOOL" : "SCHOOL"));
        }
        GrantApplication another = applying.written(applying.path(), withPartner(new SampleApplication(), partner, "ADULT"));

        assertThat(counts.of(sheets.of(another))).containsExactly(new RoundCounts.Count(partner, 0, 6));
    }

    @Test
    void theEleventhCooperationPartnershipOfAnOrganisationIsRefused() {
        String partner = SampleApplication.nextOid();
        fill(partner, MOST_COOPERATION - 1);
        Submission last = applying.cooperating(applying.path(), withOid(partner));

        assertThatThrownBy(() -> applying.cooperating(applying.path(), withOid(partner))).isInstanceOf(NoPlaceInRound.class);

        GrantApplication revised = reopened(last);
        drafts.save(revised.id(), SectionKind.ORGANISATIONS, 1, SampleApplication.ofCooperation().section(SectionKind.ORGANISATIONS), "an@example.org");
        applying.submit(applying.again(revised));
        assertThat(applying.cooperating(applying.path(), withOid(partner)).number()).isEqualTo(1);
    }

    @Test
    void aNewVersionOfTheSameApplicationTakesNoSecondPlace() {
        String partner = SampleApplication.nextOid();
        fill(partner, MOST_COOPERATION - 1);
        GrantApplication last = reopened(applying.cooperating(applying.path(), withOid(partner)));
        drafts.save(last.id(), SectionKind.CONTEXT, 1, Map.copyOf(changedTitle()), "an@example.org");

        assertThat(applying.submit(applying.again(last)).number()).isEqualTo(2);
    }

    @Test
    void applicationsInHigherEducationDoNotCount() {
        String partner = SampleApplication.nextOid();
        applying.cooperating(applying.path(), sample -> withOid(partner).apply(sample).with(SectionKind.CONTEXT, "impact", "HIGHER_EDUCATION"));
        Submission youth = applying.cooperating(applying.path(), sample -> sample);
        GrantApplication asked = reopened(youth);
        SampleApplication with = withOid(partner).apply(SampleApplication.ofCooperation());
        drafts.save(asked.id(), SectionKind.ORGANISATIONS, 1, with.section(SectionKind.ORGANISATIONS), "an@example.org");

        assertThat(counts.of(sheets.of(applying.again(asked)))).isEmpty();
    }

    @Test
    void whoseApplicationTakesNoPlaceIsNotWarnedOfTheLastOne() {
        String partner = SampleApplication.nextOid();
        fill(partner, MOST_COOPERATION - 1);
        GrantApplication youth = applying.cooperation(applying.path(), withOid(partner));
        GrantApplication higher = applying.cooperation(applying.path(),
                sample -> withOid(partner).apply(sample).with(SectionKind.CONTEXT, "impact", "HIGHER_EDUCATION"));

        assertThat(lastPlaces.of(sheets.of(youth))).extracting(LastPlaces.LastPlace::oid).containsExactly(partner);
        assertThat(lastPlaces.of(sheets.of(higher))).isEmpty();
    }

    @Test
    void associatedPartnersTakeNoPlace() {
        String partner = SampleApplication.nextOid();
        SampleApplication sample = new SampleApplication();
        applying.submitted(applying.path(), sample.with(SectionKind.ORGANISATIONS, "partners",
                List.of(SampleApplication.partner(SampleApplication.nextOid(), "Ungdom", "SE"), associated(partner))));

        GrantApplication another = applying.written(applying.path(), withPartner(new SampleApplication(), partner, "OUT_OF_SCHOOL"));
        assertThat(counts.of(sheets.of(another))).isEmpty();
    }

    @Test
    void whoCameFirstStaysFirstWithANewVersion() {
        String partner = SampleApplication.nextOid();
        Submission first = applying.submitted(applying.path(), withPartner(new SampleApplication(), partner, "OUT_OF_SCHOOL"));
        clock.advance(Duration.ofHours(1));
        Submission later = applying.submitted(applying.path(), withPartner(new SampleApplication(), partner, "SCHOOL"));
        clock.advance(Duration.ofHours(1));
        Submission revised = applying.submit(revised(first, SectionKind.CONTEXT, "title", "Another title"));

        assertThat(revised.number()).isEqualTo(2);
        assertThat(before(revised)).isEmpty();
        assertThat(before(later)).containsExactly(new RoundCounts.Count(partner, 0, 1));
    }

    @Test
    void aVersionInWhichAnOrganisationWasOnlyAssociatedGaveItNoPlace() {
        String partner = SampleApplication.nextOid();
        SampleApplication associated = withPartner(new SampleApplication(), SampleApplication.nextOid(), "OUT_OF_SCHOOL");
        associated.with(SectionKind.ORGANISATIONS, "partners", List.of(partnersOf(associated).get(0), associated(partner)));
        Submission first = applying.submitted(applying.path(), associated);
        clock.advance(Duration.ofHours(1));
        Submission later = applying.submitted(applying.path(), withPartner(new SampleApplication(), partner, "SCHOOL"));
        clock.advance(Duration.ofHours(1));
        Submission revised = applying.submit(revised(first, SectionKind.ORGANISATIONS, "partners", List.of(SampleApplication.partner(partner, "Ungdom", "SE"))));

        assertThat(before(revised)).containsExactly(new RoundCounts.Count(partner, 0, 1));
        assertThat(before(later)).isEmpty();
    }

    @Test
    void whoTookAnApplicationBackAndSendsItAgainComesAfterThoseInBetween() {
        String partner = SampleApplication.nextOid();
        Submission first = applying.submitted(applying.path(), withPartner(new SampleApplication(), partner, "OUT_OF_SCHOOL"));
        intake.withdraw(first.applicationId(), "The others go first.");
        clock.advance(Duration.ofHours(1));
        Submission later = applying.submitted(applying.path(), withPartner(new SampleApplication(), partner, "SCHOOL"));
        clock.advance(Duration.ofHours(1));
        Submission again = applying.submit(revised(first, SectionKind.CONTEXT, "title", "Another title"));

        assertThat(before(again)).containsExactly(new RoundCounts.Count(partner, 0, 1));
        assertThat(before(later)).isEmpty();
        clock.advance(Duration.ofHours(1));
        Submission changed = applying.submit(revised(later, SectionKind.CONTEXT, "title", "Yet another title"));
        assertThat(before(changed)).as("a new version keeps the place that was not given back").isEmpty();
    }

    @Test
    void aVersionInAFieldThatDoesNotCountGaveNobodyAPlace() {
        String partner = SampleApplication.nextOid();
        Submission university = applying.cooperating(applying.path(),
                sample -> withOid(partner).apply(sample).with(SectionKind.CONTEXT, "impact", "HIGHER_EDUCATION"));
        clock.advance(Duration.ofHours(1));
        Submission later = applying.cooperating(applying.path(), withOid(partner));
        clock.advance(Duration.ofHours(1));
        Submission school = applying.submit(revised(university, SectionKind.CONTEXT, "impact", "SCHOOL"));

        assertThat(before(school)).containsExactly(new RoundCounts.Count(partner, 0, 1));
        assertThat(before(later)).isEmpty();
    }

    @Test
    void ofTwoWhoTakeTheLastPlaceAtOnceOneGetsIt() throws Exception {
        String partner = SampleApplication.nextOid();
        String other = SampleApplication.nextOid();
        fill(partner, MOST_COOPERATION - 1);
        List<GrantApplication> written = List.of(cooperation(partner, other), cooperation(other, partner), cooperation(partner, other));
        List<Callable<String>> clicks = written.stream().map(this::click).toList();

        assertThat(AtOnce.all(clicks)).containsExactlyInAnyOrder("received", "refused", "refused");
        assertThat(database.sql("select count(*) from submission_participant where oid = ?").param(partner).query(Integer.class).single())
                .isEqualTo(MOST_COOPERATION);
    }

    @Test
    void whoseLastPlaceIsTakenGetsALetterWithTheForms() {
        String partner = SampleApplication.nextOid();
        register.register(new OrganisationDetails("Volle Agenda " + partner, null, new Oid(partner), new Country("SE"), null, null, "Lund", null,
                null, null, new ContactPerson(partner + "@example.org", "Bo", null, null, "nl")));
        fill(partner, MOST_COOPERATION - 1);
        assertThat(letters(partner)).isEmpty();

        Submission last = applying.cooperating(applying.path(), withOid(partner));

        assertThat(letters(partner)).singleElement().asString().contains(last.reference()).contains("10");
    }

    private void fill(String partner, int applications) {
        UUID first = applying.cooperating(applying.path(), withOid(partner)).id();
        for (int number = 1; number < applications; number++) {
            copy(first, partner, number);
        }
    }

    /** The rows of one more application, without the work of writing it. */
    private void copy(UUID submission, String partner, int number) {
        UUID application = UUID.randomUUID();
        UUID copied = UUID.randomUUID();
        database.sql("""
                insert into grant_application (id, version, organisation_id, path_id, path_reference, path_agency, call_year, action, round,
                    status, started_by, started_at, versions_received, versions_counting)
                  select ?, 0, organisation_id, path_id, path_reference, path_agency, call_year, action, round, status, started_by, started_at, 1, 1
                  from grant_application where id = (select application_id from submission where id = ?)""").params(application, submission).update();
        database.sql("""
                insert into submission (id, version, application_id, number, reference, received_at, late, submitted_by, fingerprint, title,
                    field, managed_by, country, case_agency, route_reason)
                  select ?, 0, ?, 1, ?, received_at, late, submitted_by, fingerprint, title, field, managed_by, country, case_agency, route_reason
                  from submission where id = ?""").params(copied, application, partner + "-" + number, submission).update();
        database.sql("insert into submission_participant (submission_id, oid, role, country) values (?, ?, 'PARTNER', 'SE')")
                .params(copied, partner).update();
    }

    private Callable<String> click(GrantApplication draft) {
        return () -> {
            try {
                applying.submit(draft);
                return "received";
            } catch (NoPlaceInRound full) {
                return "refused";
            }
        };
    }

    private GrantApplication cooperation(String... partners) {
        return applying.cooperation(applying.path(), sample -> {
            List<Map<String, Object>> rows = partnersOf(sample);
            for (int index = 0; index < partners.length; index++) {
                rows.get(index).put("oid", partners[index]);
            }
            return sample;
        });
    }

    private GrantApplication reopened(Submission submission) {
        intake.reopen(submission.applicationId());
        return applying.again(submission.applicationId());
    }

    private GrantApplication revised(Submission submission, SectionKind kind, String question, Object answer) {
        GrantApplication draft = reopened(submission);
        Map<String, Object> answers = new HashMap<>(submitted.sections(submission).get(kind));
        answers.put(question, answer);
        drafts.save(draft.id(), kind, 1, answers, "an@example.org");
        return applying.again(draft);
    }

    private List<RoundCounts.Count> before(Submission submission) {
        return counts.before(applying.again(submission.applicationId()), submission, submitted.content(submission));
    }

    private static Map<String, Object> associated(String oid) {
        Map<String, Object> associated = SampleApplication.partner(oid, "Gemeente", "BE");
        associated.put("associated", true);
        return associated;
    }

    private static Map<String, Object> changedTitle() {
        return SampleApplication.ofCooperation().with(SectionKind.CONTEXT, "title", "Another title").section(SectionKind.CONTEXT);
    }

    private static SampleApplication appliedBy(String oid) {
        return new SampleApplication().with(SectionKind.ORGANISATIONS, "applicantOid", oid);
    }

    private static SampleApplication withPartner(SampleApplication sample, String oid, String impact) {
        partnersOf(sample).get(0).put("oid", oid);
        return sample.with(SectionKind.CONTEXT, "impact", impact);
    }

    private static UnaryOperator<SampleApplication> withOid(String oid) {
        return sample -> {
            partnersOf(sample).get(0).put("oid", oid);
            return sample;
        };
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> partnersOf(SampleApplication sample) {
        return (List<Map<String, Object>>) sample.section(SectionKind.ORGANISATIONS).get("partners");
    }

    private List<String> letters(String oid) {
        return database.sql("select body from outbox_message where recipient_email = ?").param(oid.toLowerCase() + "@example.org")
                .query(String.class).list();
    }
}

@OnH2
class RoundCapsOnH2Test extends RoundCapsTest {
}

@OnPostgreSql
class RoundCapsOnPostgreSqlTest extends RoundCapsTest {
}
