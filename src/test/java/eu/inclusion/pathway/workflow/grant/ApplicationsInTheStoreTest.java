package eu.inclusion.pathway.workflow.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.inclusion.pathway.applicationform.ApplicationContent;
import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.applicationform.SectionSheet;
import eu.inclusion.pathway.award.AwardDecisions;
import eu.inclusion.pathway.call.CallDeadlineChanged;
import eu.inclusion.pathway.draft.ApplicationDrafts;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.draft.SectionChangedMeanwhile;
import eu.inclusion.pathway.finding.Outcome;
import eu.inclusion.pathway.grantapplication.ApplicationOutcome;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.intake.GrantApplicationIntake;
import eu.inclusion.pathway.intake.SubmittedApplications;
import eu.inclusion.pathway.judgement.CorrectionRequest;
import eu.inclusion.pathway.judgement.Corrections;
import eu.inclusion.pathway.judgement.EligibilityDesk;
import eu.inclusion.pathway.judgement.LateVersionDesk;
import eu.inclusion.pathway.judgement.PartnerStriking;
import eu.inclusion.pathway.judgement.Ruling;
import eu.inclusion.pathway.judgement.StruckPartner;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.testing.AtOnce;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.workflow.Cases;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is written is read back the same, and people who work at the same time do not get in each other's way. */
@ProductTest
abstract class ApplicationsInTheStoreTest {

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
    private SubmittedApplications submitted;
    @Autowired
    private EligibilityDesk eligibility;
    @Autowired
    private AwardDecisions awards;
    @Autowired
    private JdbcClient database;

    @Test
    void everyTextAtItsLimitIsKept() {
        GrantApplication draft = applying.draft(applying.path());
        String most = "🚴ك\n\"".repeat(600);
        Map<String, Object> typed = Map.of("assessing", most, "development", most, "sharing", most, "others", most);

        drafts.save(draft.id(), SectionKind.IMPACT, 0, typed, "an@example.org");

        assertThat(sheets.of(draft).section(SectionKind.IMPACT).typed()).isEqualTo(typed);
        assertThat(sheets.of(draft).section(SectionKind.IMPACT).problems()).isEmpty();
    }

    @Test
    void anApplicationByWorkPackagesIsReceivedWithItsBudgetAndItsConfirmations() {
        GrantApplication draft = applying.written(applying.path(), SampleApplication.ofCooperation());
        assertThat(sheets.of(draft).sections()).allSatisfy(section -> assertThat(section.problems()).as(section.kind().name()).isEmpty());

        ApplicationContent content = submitted.content(applying.submit(draft));

        assertThat(content.workPackages()).extracting(ApplicationContent.WorkPackage::amount).containsExactly(20_000, 60_000, 40_000);
        assertThat(content.activitiesOf(content.workPackages().get(1))).singleElement()
                .satisfies(activity -> assertThat(activity.title()).isEqualTo("Exchange"));
        assertThat(content.shares()).filteredOn(share -> "Ungdom".equals(share.organisation()))
                .extracting(ApplicationContent.Share::amount).containsExactly(0, 20_000, 10_000);
        assertThat(content.confirmations()).contains("nobodyPaid", "privacy", "unionValues");
    }

    @Test
    void answersToQuestionsOfAnEarlierFormAreKeptAndShownUntilItIsSubmitted() {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        database.sql("update application_section set answers = '{\"slogan\":\"Everybody on board!\",\"ticked\":true}' where application_id = ? and kind = 'IMPACT'")
                .param(draft.id().value()).update();
        assertThat(sheets.of(draft).section(SectionKind.IMPACT).earlier()).containsExactly("Everybody on board!");
        assertThat(sheets.of(draft).section(SectionKind.IMPACT).errors()).isEmpty();

        int version = sheets.of(draft).section(SectionKind.IMPACT).version();
        drafts.save(draft.id(), SectionKind.IMPACT, version, new SampleApplication().section(SectionKind.IMPACT), "an@example.org");

        assertThat(sheets.of(draft).section(SectionKind.IMPACT).earlier()).containsExactly("Everybody on board!");
        assertThat(submitted.sections(applying.submit(draft)).get(SectionKind.IMPACT)).doesNotContainKeys("slogan", "ticked");
    }

    @Test
    void whatWasReceivedIsReadBackAsItWas() {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        Submission received = applying.submit(draft);

        assertThat(submitted.find(received.reference())).contains(submitted.get(draft.id()));
        assertThat(submitted.content(received).partners()).hasSize(1);
        assertThat(submitted.content(received).lumpSum()).isEqualTo(30_000);
        assertThat(submitted.canonical(received)).contains("\"applicantCountry\":\"BE\"");
    }

    @Test
    void findingsAndDecisionAreKept() {
        Submission received = applying.submitted(applying.path(), new SampleApplication()
                .with(SectionKind.ORGANISATIONS, "partners", List.of(university())));
        cases.passDeadline(received.reference());

        assertThat(eligibility.onRecord(received.applicationId()).orElseThrow().outcome()).isEqualTo(Outcome.NEEDS_HUMAN);
        cases.complete(received.reference(), "Task_ConfirmEligibility", Map.of("step", "DECIDE", "judgement1", "MET", "reason1", "It holds the charter."));
        cases.complete(received.reference(), "Task_DecideAward", Map.of("decision", "AWARDED", "reasons", ""));

        assertThat(eligibility.onRecord(received.applicationId()).orElseThrow().rulings())
                .extracting(Ruling::reason).containsExactly("It holds the charter.");
        assertThat(awards.of(received.applicationId()).orElseThrow().outcome()).isEqualTo(ApplicationOutcome.AWARDED);
    }

    @Test
    void whatAnExaminationBroughtIsKept(@Autowired Corrections corrections, @Autowired PartnerStriking partners,
            @Autowired LateVersionDesk lateVersions, @Autowired MoveDeadlineListener deadlines) {
        Submission received = applying.cooperating(applying.path(), sample -> sample.with(SectionKind.ORGANISATIONS, "partners", List.of(
                partner("E10000002", "Ungdom", "SE"), partner("E10000003", "Jugendverein", "AT"), partner("E10000004", "Molod", "UA"))));
        GrantApplicationId id = received.applicationId();

        corrections.ask(id, "CONTEXT", "12 or 36?", "anna", LocalDate.of(2025, 3, 20));
        corrections.answer(id, "Twelve.", "an@example.org");
        partners.strike(id, List.of(3), "No added value.", "anna");
        deadlines.on(new CallDeadlineChanged(2025, Action.KA220, 1, Instant.EPOCH, Instant.EPOCH));

        assertThat(corrections.of(id)).extracting(CorrectionRequest::answer).containsExactly("Twelve.");
        assertThat(partners.of(id)).extracting(StruckPartner::country).containsExactly("UA");
        assertThat(partners.strikable(id)).isEmpty();
        assertThat(lateVersions.open(id)).isEmpty();
        assertThat(lateVersions.of(id)).isEmpty();
    }

    @Test
    void whoWasTakenOutStaysOutWhereverTheNextVersionNamesThePartners(@Autowired PartnerStriking partners) {
        Map<String, Object> ungdom = partner(SampleApplication.nextOid(), "Ungdom", "SE");
        Map<String, Object> verein = partner(SampleApplication.nextOid(), "Jugendverein", "AT");
        Map<String, Object> molod = partner(SampleApplication.nextOid(), "Molod", "UA");
        Map<String, Object> harta = partner(SampleApplication.nextOid(), "Harta", "MD");
        GrantApplicationId id = applying.cooperating(applying.path(), sample -> sample.with(SectionKind.ORGANISATIONS, "partners",
                List.of(ungdom, molod, verein, harta))).applicationId();
        partners.strike(id, List.of(2), "No added value.", "anna");

        again(id, List.of(harta, ungdom, verein, molod));

        assertThat(partners.of(id)).extracting(StruckPartner::name, StruckPartner::place, StruckPartner::version, StruckPartner::reason)
                .containsExactly(tuple("Molod", 4, 2, "No added value."));
        assertThat(partners.strikable(id)).extracting(PartnerStriking.Strikable::name).containsExactly("Harta");
        partners.strike(id, List.of(1), "Nor this one.", "anna");
        assertThat(partners.of(id)).extracting(StruckPartner::name).containsExactly("Harta", "Molod");

        again(id, List.of(ungdom, verein, molod));
        assertThat(partners.of(id)).extracting(StruckPartner::name, StruckPartner::place).containsExactly(tuple("Molod", 3));
        assertThat(partners.strikable(id)).isEmpty();
    }

    private void again(GrantApplicationId id, List<Map<String, Object>> partners) {
        intake.reopen(id);
        GrantApplication draft = applying.again(id);
        SectionSheet section = sheets.of(draft).section(SectionKind.ORGANISATIONS);
        Map<String, Object> typed = new HashMap<>(section.typed());
        typed.put("partners", partners);
        drafts.save(id, SectionKind.ORGANISATIONS, section.version(), typed, "an@example.org");
        applying.submit(applying.again(id));
    }

    private static Map<String, Object> partner(String oid, String name, String country) {
        Map<String, Object> partner = SampleApplication.partner(oid, name, country);
        partner.putAll(Map.of("newcomer", "no", "region", "North", "website", "www.example.org", "establishedOn", "2001-02-03"));
        return partner;
    }

    @Test
    void manyClicksAtOnceAreOneSubmission() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        Callable<String> click = () -> applying.submit(draft).reference();

        List<String> receipts = AtOnce.all(List.of(click, click, click, click));

        assertThat(receipts).hasSize(4).containsOnly(receipts.get(0));
        assertThat(database.sql("select count(*) from submission where application_id = ?").param(draft.id().value())
                .query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void oneOfTwoEditorsAtOnceIsToldAndNothingIsLost() throws Exception {
        GrantApplication draft = applying.draft(applying.path());

        List<String> saved = AtOnce.all(List.of(editor(draft, "an"), editor(draft, "bart")));

        assertThat(saved).containsExactlyInAnyOrder("saved", "told");
        assertThat(sheets.of(draft).section(SectionKind.IMPACT).typed()).containsKey("assessing");
    }

    @Test
    void savingTheSameTwiceIsNoConflict() {
        GrantApplication draft = applying.draft(applying.path());
        Map<String, Object> typed = Map.of("assessing", "By asking.");

        int first = drafts.save(draft.id(), SectionKind.IMPACT, 0, typed, "an@example.org").version();
        assertThat(drafts.save(draft.id(), SectionKind.IMPACT, 0, typed, "an@example.org").version()).isEqualTo(first);
        assertThatThrownBy(() -> drafts.save(draft.id(), SectionKind.IMPACT, 0, Map.of("assessing", "Else"), "bart@example.org"))
                .isInstanceOf(SectionChangedMeanwhile.class);
    }

    private Callable<String> editor(GrantApplication draft, String name) {
        return () -> {
            try {
                drafts.save(draft.id(), SectionKind.IMPACT, 0, Map.of("assessing", "Words of " + name), name + "@example.org");
                return "saved";
            } catch (SectionChangedMeanwhile conflict) {
                return "told";
            }
        };
    }

    private static Map<String, Object> university() {
        Map<String, Object> partner = SampleApplication.partner("E10000003", "Universitet", "SE");
        partner.put("type", "HIGHER_EDUCATION_INSTITUTION");
        return partner;
    }
}

@OnH2
class ApplicationsOnH2Test extends ApplicationsInTheStoreTest {
}

@OnPostgreSql
class ApplicationsOnPostgreSqlTest extends ApplicationsInTheStoreTest {
}
