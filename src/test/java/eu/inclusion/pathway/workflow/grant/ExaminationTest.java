package eu.inclusion.pathway.workflow.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.annex.Annex;
import eu.inclusion.pathway.annex.Annexes;
import eu.inclusion.pathway.annex.Supplements;
import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.document.SampleFiles;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.StaffAccounts;
import eu.inclusion.pathway.judgement.CorrectionRequest;
import eu.inclusion.pathway.judgement.Corrections;
import eu.inclusion.pathway.judgement.EligibilityDesk;
import eu.inclusion.pathway.judgement.Judgement;
import eu.inclusion.pathway.judgement.PartnerStriking;
import eu.inclusion.pathway.judgement.Ruling;
import eu.inclusion.pathway.judgement.StruckPartner;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.AnnexKind;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.TestClock;
import eu.inclusion.pathway.workflow.Cases;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What officers, lead officers and organisations do about findings, each within what the rules leave to them. */
@ProductTest
@OnH2
class ExaminationTest {

    private static final String CONFIRM = "Task_ConfirmEligibility";
    private static final String APPROVE = "Task_ApproveWaiver";
    private static final String CORRECT = "Task_CorrectApplication";
    private static final String DECIDE = "Task_DecideAward";

    @Autowired
    private Cases cases;
    @Autowired
    private ApplicationCase applying;
    @Autowired
    private EligibilityDesk desk;
    @Autowired
    private Corrections corrections;
    @Autowired
    private PartnerStriking partners;
    @Autowired
    private Annexes annexes;
    @Autowired
    private Supplements supplements;
    @Autowired
    private SuppliedFiles supplied;
    @Autowired
    private StaffAccounts accounts;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TestClock clock;

    @BeforeEach
    void officersOfTheAgency() {
        account("jint.ona", Role.OFFICER);
        account("jint.lea", Role.LEAD_OFFICER);
        account("jint.leo", Role.LEAD_OFFICER);
    }

    @AfterEach
    void backToTheStart() {
        clock.set(TestClock.START);
    }

    @Test
    void eachFindingGetsItsOwnDecision() {
        Submission received = examined(new SampleApplication().with(SectionKind.CONTEXT, "durationMonths", 36)
                .with(SectionKind.ORGANISATIONS, "partners", List.of(university())));

        cases.completeAs("jint.ona", received.reference(), CONFIRM, Map.of("step", "DECIDE", "judgement1", "NOT_MET",
                "judgement2", "MET", "reason2", "We saw the charter."));

        assertThat(rulings(received)).extracting(Ruling::judgement).containsExactly(Judgement.NOT_MET, Judgement.MET);
        assertThat(rulings(received)).extracting(Ruling::decidedBy).containsOnly("jint.ona");
        assertThat(lastLetter(received)).contains("36 maanden").doesNotContain("We saw the charter");
    }

    @Test
    void whatARuleRefusesNobodyAdmitsAndWhatIsNotListedNobodyWaives() {
        Submission received = examined(new SampleApplication().with(SectionKind.CONTEXT, "durationMonths", 36));

        for (String forbidden : List.of("MET", "CORRECTED", "WAIVER_PROPOSED", "WAIVED", "PARTNER_STRUCK")) {
            assertThatThrownBy(() -> confirm(received, forbidden, "I like it.")).as(forbidden).isNotNull();
        }
        assertThat(cases.openTasks(received.reference())).containsExactly(CONFIRM);
        assertThat(rulings(received)).isEmpty();
    }

    @Test
    void whoJudgesWhatTheRulesLeaveOpenSaysWhy() {
        Submission received = examined(new SampleApplication().with(SectionKind.ORGANISATIONS, "partners", List.of(university())));

        assertThatThrownBy(() -> confirm(received, "MET", " ")).hasMessageContaining("Finding 1: say why you decide so");
    }

    @Test
    void moreFindingsThanFitIntoOneTaskComeInTheNext() {
        List<Map<String, Object>> many = IntStream.rangeClosed(10, 19).mapToObj(number ->
                university("E100000" + number, "Universitet " + number)).toList();
        Submission received = examined(new SampleApplication().with(SectionKind.ORGANISATIONS, "partners", many));

        cases.complete(received.reference(), CONFIRM, allMet(8));
        assertThat(cases.openTasks(received.reference())).containsExactly(CONFIRM);
        cases.complete(received.reference(), CONFIRM, allMet(2));

        assertThat(cases.openTasks(received.reference())).containsExactly(DECIDE);
    }

    @Test
    void aClericalErrorIsCorrectedOnRequestBesideWhatWasReceived() {
        Submission received = examined(new SampleApplication().with(SectionKind.CONTEXT, "durationMonths", 36));
        askForCorrection(received);

        assertThat(cases.openTasks(received.reference())).containsExactly(CORRECT);
        assertThat(lastLetter(received)).contains("Je schreef 36 maanden", "sectie “Context”");
        assertThat(cases.shown(received.reference(), CORRECT)).as("no file is asked for").containsEntry("fileAsked", false);
        cases.complete(received.reference(), CORRECT, Map.of("answer", "De duur is 12 maanden."));

        assertThat(cases.openTasks(received.reference())).containsExactly(CONFIRM);
        confirm(received, "CORRECTED", "Twelve, as in the work plan.");
        assertThat(cases.openTasks(received.reference())).containsExactly(DECIDE);
        assertThat(corrections.of(received.applicationId())).extracting(CorrectionRequest::answer).containsExactly("De duur is 12 maanden.");
        assertThat(desk.onRecord(received.applicationId()).orElseThrow().findings()).as("what was found stays").hasSize(1);
    }

    @Test
    void anAccessionFormThatIsSuppliedOnRequestClosesTheFinding() throws IOException {
        Submission received = withoutAccessionForms();
        assertThat(desk.onRecord(received.applicationId()).orElseThrow().findings()).extracting("code").containsExactly("accession-forms.to-follow");
        cases.complete(received.reference(), CONFIRM, Map.of("step", "CORRECT", "part", "ANNEXES", "request", "Het formulier ontbreekt."));
        assertThat(cases.shown(received.reference(), CORRECT)).containsEntry("fileAsked", true);

        supplements.add(received.applicationId(), AnnexKind.ACCESSION_FORM, "[form](x).pdf", new ByteArrayInputStream(SampleFiles.pdf()), "an@example.org");
        cases.complete(received.reference(), CORRECT, Map.of("answer", "Hier is het."));

        assertThat(desk.onRecord(received.applicationId()).orElseThrow().findings()).isEmpty();
        assertThat(annexes.of(received)).extracting(Annex::kind).containsExactly(AnnexKind.DECLARATION_ON_HONOUR);
        assertThat(supplied.of(received.applicationId(), Locale.ENGLISH))
                .startsWith("* Accession form: [form](x).pdf, supplied on ");
        cases.complete(received.reference(), CONFIRM, Map.of("step", "DECIDE"));
        assertThat(cases.openTasks(received.reference())).containsExactly(DECIDE);
    }

    @Test
    void anotherFileThanTheOneAskedForClosesNoFinding() throws IOException {
        Submission received = withoutAccessionForms();
        cases.complete(received.reference(), CONFIRM, Map.of("step", "CORRECT", "part", "ANNEXES", "request", "Het formulier ontbreekt."));

        supplements.add(received.applicationId(), AnnexKind.OTHER, "plan.pdf", new ByteArrayInputStream(SampleFiles.pdf()), "an@example.org");
        cases.complete(received.reference(), CORRECT, Map.of("answer", "Hier is het."));

        assertThat(desk.onRecord(received.applicationId()).orElseThrow().findings()).extracting("code").containsExactly("accession-forms.to-follow");
    }

    @Test
    void whoDoesNotCorrectInTimeIsRemindedAndThenTheOfficerDecides() {
        Submission received = examined(new SampleApplication().with(SectionKind.CONTEXT, "durationMonths", 36));
        askForCorrection(received);

        cases.pass(Duration.ofDays(7), received.reference());
        assertThat(letters(received)).endsWith("application-correction", "application-correction-reminder");
        assertThat(cases.openTasks(received.reference())).containsExactly(CORRECT);
        cases.pass(Duration.ofDays(5), received.reference());

        assertThat(cases.openTasks(received.reference())).containsExactly(CONFIRM);
        assertThat(corrections.of(received.applicationId())).allSatisfy(one -> assertThat(one.lapsedAt()).isNotNull());
        assertThatThrownBy(() -> confirm(received, "CORRECTED", "They told me on the telephone.")).hasMessageContaining("Finding 1");
        confirm(received, "NOT_MET", "");
        assertThat(cases.reachedEnds(received.reference(), "grant-application")).contains("EndEvent_ApplicationNotEligible");
    }

    @Test
    void aLateApplicationPassesOnlyWhenTwoPeopleWaiveIt() {
        Submission received = late();
        assertThatThrownBy(() -> confirm(received, "MET", "Our server was down.")).isNotNull();

        cases.completeAs("jint.lea", received.reference(), CONFIRM, decision("WAIVER_PROPOSED", "Our server was down, see the log."));
        assertThat(cases.openTasks(received.reference())).containsExactly(APPROVE);
        assertThatThrownBy(() -> approve("jint.lea", received)).hasMessageContaining("You proposed this waiver yourself");
        assertThatThrownBy(() -> approve("jint.ona", received)).hasMessageContaining("Only a lead officer");
        approve("jint.leo", received);

        assertThat(cases.openTasks(received.reference())).containsExactly(DECIDE);
        assertThat(rulings(received)).extracting(Ruling::judgement).containsExactly(Judgement.WAIVER_PROPOSED, Judgement.WAIVED);
    }

    @Test
    void aRefusedWaiverLeavesTheFindingToTheOfficersWithoutAnotherOne() {
        Submission received = late();
        cases.completeAs("jint.ona", received.reference(), CONFIRM, decision("WAIVER_PROPOSED", "They seemed sad."));

        cases.completeAs("jint.lea", received.reference(), APPROVE, Map.of("decision", "REFUSED", "reason", "That is no ground."));

        assertThat(cases.openTasks(received.reference())).containsExactly(CONFIRM);
        assertThatThrownBy(() -> confirm(received, "WAIVER_PROPOSED", "Please.")).isNotNull();
        confirm(received, "NOT_MET", "Te laat ingediend.");
        assertThat(lastLetter(received)).contains("Te laat ingediend.");
    }

    @Test
    void aPartnerWithoutEssentialAddedValueIsTakenOutAndTheProjectGoesOn() {
        Submission received = cooperatingWithUkraine();

        confirm(received, "PARTNER_STRUCK", "Haar taken zijn niet beschreven.");

        assertThat(cases.openTasks(received.reference())).containsExactly(DECIDE);
        assertThat(partners.of(received.applicationId())).extracting(StruckPartner::name).containsExactly("Molod");
        assertThat(partners.leavesEnough(received.applicationId())).isTrue();
        cases.complete(received.reference(), DECIDE, Map.of("decision", "AWARDED", "reasons", ""));
        assertThat(lastLetter(received)).contains("Molod, Oekraïne", "Haar taken zijn niet beschreven.");
    }

    @Test
    void aPartnerIsTakenOutAtTheDecisionOnTheGrantToo() {
        Submission received = cooperatingWithUkraine();
        confirm(received, "MET", "It brings its experience of the war.");
        Map<String, Object> award = new HashMap<>(Map.of("decision", "AWARDED", "reasons", "", "strike", List.of("3"), "strikeReason", ""));

        assertThatThrownBy(() -> cases.complete(received.reference(), DECIDE, award)).hasMessageContaining("Say why the partner is taken out");
        award.put("strikeReason", "De meerwaarde is niet aangetoond.");
        cases.complete(received.reference(), DECIDE, award);

        assertThat(partners.of(received.applicationId())).extracting(StruckPartner::place).containsExactly(3);
        assertThat(lastLetter(received)).contains("Molod");
    }

    private Submission cooperatingWithUkraine() {
        Submission received = applying.cooperating(applying.path(), sample -> {
            List<Map<String, Object>> all = new ArrayList<>(
                    (List<Map<String, Object>>) sample.section(SectionKind.ORGANISATIONS).get("partners"));
            Map<String, Object> molod = new HashMap<>(all.get(0));
            molod.putAll(Map.of("oid", "E10000004", "legalName", "Molod", "country", "UA"));
            all.add(molod);
            return sample.with(SectionKind.ORGANISATIONS, "partners", all);
        });
        cases.passDeadline(received.reference());
        return received;
    }

    private Submission examined(SampleApplication sample) {
        Submission received = applying.submitted(applying.path(), sample);
        cases.passDeadline(received.reference());
        return received;
    }

    private Submission withoutAccessionForms() {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        annexes.of(draft).of(AnnexKind.ACCESSION_FORM).forEach(form -> annexes.remove(draft.id(), form.file().id(), "an@example.org"));
        Submission received = applying.submit(draft);
        cases.passDeadline(received.reference());
        return received;
    }

    private Submission late() {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        clock.setBrussels(LocalDateTime.of(2025, 3, 5, 12, 0, 1));
        Submission received = applying.submit(draft);
        cases.runJobs(received.reference());
        return received;
    }

    private void confirm(Submission received, String judgement, String reason) {
        cases.complete(received.reference(), CONFIRM, decision(judgement, reason));
    }

    private void approve(String person, Submission received) {
        cases.completeAs(person, received.reference(), APPROVE, Map.of("decision", "APPROVED", "reason", "The log shows it."));
    }

    private void askForCorrection(Submission received) {
        cases.complete(received.reference(), CONFIRM,
                Map.of("step", "CORRECT", "part", "CONTEXT", "request", "Je schreef 36 maanden, het werkplan zegt er 12. Welke klopt?"));
    }

    private static Map<String, Object> decision(String judgement, String reason) {
        return Map.of("step", "DECIDE", "judgement1", judgement, "reason1", reason);
    }

    private static Map<String, Object> allMet(int findings) {
        Map<String, Object> answers = new HashMap<>(Map.of("step", "DECIDE"));
        IntStream.rangeClosed(1, findings).forEach(slot -> {
            answers.put("judgement" + slot, "MET");
            answers.put("reason" + slot, "It holds the charter.");
        });
        return answers;
    }

    private static Map<String, Object> university() {
        return university("E10000003", "Universitet");
    }

    private static Map<String, Object> university(String oid, String name) {
        Map<String, Object> partner = SampleApplication.partner(oid, name, "SE");
        partner.put("type", "HIGHER_EDUCATION_INSTITUTION");
        return partner;
    }

    private List<Ruling> rulings(Submission received) {
        return desk.onRecord(received.applicationId()).orElseThrow().rulings();
    }

    private List<String> letters(Submission received) {
        return new WrittenLetters(database).kinds(received);
    }

    private String lastLetter(Submission received) {
        return new WrittenLetters(database).last(received);
    }

    private void account(String userId, Role role) {
        accounts.open(new StaffAccounts.NewAccount(userId, "Some", "Body", userId + "@example.org", "Long-enough-2025!", Set.of(role),
                Set.of(new AgencyCode("BE05"))));
    }
}
