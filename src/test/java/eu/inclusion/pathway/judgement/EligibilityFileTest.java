package eu.inclusion.pathway.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.finding.Outcome;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the findings of an application and the decisions on each of them come to. */
class EligibilityFileTest {

    private static final Instant NOW = Instant.parse("2025-04-01T10:00:00Z");
    private static final FindingOnRecord OPEN = finding("deadline", Outcome.NEEDS_HUMAN, "It came late.", "Ze kwam te laat.");
    private static final FindingOnRecord BROKEN = finding("duration", Outcome.NOT_ELIGIBLE, "Too long.", "Te lang.");

    @Test
    void whatMeetsEveryRuleIsEligible() {
        assertThat(file().isEligible()).isTrue();
    }

    @Test
    void whatWasFoundWaitsForADecisionOnEachFinding() {
        EligibilityFile file = file(OPEN, BROKEN);

        assertThat(file.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(file.state()).isEqualTo(ExaminationState.FINDING_OPEN);
        assertThat(file.ruled(on(OPEN, Judgement.MET)).state()).isEqualTo(ExaminationState.FINDING_OPEN);
        assertThat(file.ruled(on(OPEN, Judgement.MET)).ruled(on(BROKEN, Judgement.NOT_MET)).state()).isEqualTo(ExaminationState.NOT_ELIGIBLE);
    }

    @Test
    void whatIsSettledNoLongerStandsInTheWay() {
        assertThat(file(OPEN).ruled(on(OPEN, Judgement.MET)).isEligible()).isTrue();
        assertThat(file(BROKEN).ruled(on(BROKEN, Judgement.CORRECTED)).isEligible()).isTrue();
        assertThat(file(OPEN).ruled(on(OPEN, Judgement.PARTNER_STRUCK)).confirmed()).isTrue();
    }

    @Test
    void aWaiverWaitsForASecondPersonAndARefusedOneLeavesTheFindingOpen() {
        EligibilityFile proposed = file(OPEN).ruled(on(OPEN, Judgement.WAIVER_PROPOSED));

        assertThat(proposed.state()).isEqualTo(ExaminationState.WAIVER_OPEN);
        assertThat(proposed.ruled(on(OPEN, Judgement.WAIVED)).isEligible()).isTrue();
        assertThat(proposed.ruled(on(OPEN, Judgement.WAIVER_REFUSED)).state()).isEqualTo(ExaminationState.FINDING_OPEN);
    }

    @Test
    void aCheckThatIsMadeAgainKeepsWhatWasDecidedOnTheSameFinding() {
        EligibilityFile decided = file(OPEN, BROKEN).ruled(on(OPEN, Judgement.MET));

        EligibilityFile again = decided.checked(Stage.ADMISSIBILITY, List.of(), NOW).checked(Stage.ELIGIBILITY, List.of(OPEN), NOW);

        assertThat(again.findings()).containsExactly(OPEN);
        assertThat(again.isEligible()).isTrue();
        assertThat(again.rulings()).hasSize(1);
    }

    @Test
    void theOfficersWordsStandBesideTheRule() {
        EligibilityFile file = file(OPEN, BROKEN).ruled(on(OPEN, Judgement.MET)).ruled(
                new Ruling(BROKEN.code(), BROKEN.english(), Judgement.NOT_MET, "36 maanden is te lang.", "oscar", NOW));

        assertThat(file.reasons(Locale.forLanguageTag("nl-BE")))
                .containsExactly(new EligibilityFile.Reason("Te lang.", "36 maanden is te lang."));
    }

    @Test
    void whatWasDecidedOnAllFindingsAtOnceStays() {
        EligibilityFile refused = old(Outcome.NEEDS_HUMAN, false, "No excuse.", OPEN);
        EligibilityFile byTheRules = old(Outcome.NOT_ELIGIBLE, false, null, OPEN, BROKEN);

        assertThat(old(Outcome.NEEDS_HUMAN, true, "Our server was down.", OPEN).isEligible()).isTrue();
        assertThat(refused.reasons(Locale.ENGLISH)).containsExactly(new EligibilityFile.Reason(null, "No excuse."));
        assertThat(byTheRules.reasons(Locale.ENGLISH)).containsExactly(new EligibilityFile.Reason("Too long.", null));
    }

    private static FindingOnRecord finding(String rule, Outcome outcome, String english, String dutch) {
        return new FindingOnRecord(rule, outcome, english, dutch, "guide", Stage.ELIGIBILITY, rule + ".some", null);
    }

    private static Ruling on(FindingOnRecord finding, Judgement judgement) {
        return new Ruling(finding.code(), finding.english(), judgement, "For a reason.", "oscar", NOW);
    }

    private static EligibilityFile file(FindingOnRecord... findings) {
        return EligibilityFile.begin(new GrantApplicationId(UUID.randomUUID()), NOW).checked(Stage.ELIGIBILITY, List.of(findings), NOW);
    }

    private static EligibilityFile old(Outcome outcome, boolean confirmed, String reason, FindingOnRecord... findings) {
        return new EligibilityFile(new GrantApplicationId(UUID.randomUUID()), 0, outcome, NOW, confirmed, "oscar", NOW, reason, List.of(findings),
                List.of());
    }
}
