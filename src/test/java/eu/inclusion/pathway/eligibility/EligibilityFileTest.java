package eu.inclusion.pathway.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an officer may judge of an application's eligibility, and what not. */
class EligibilityFileTest {

    private static final Instant NOW = Instant.parse("2025-04-01T10:00:00Z");
    private static final FindingOnRecord OPEN = new FindingOnRecord("deadline", Outcome.NEEDS_HUMAN, "It came late.", "Ze kwam te laat.", "guide");
    private static final FindingOnRecord BROKEN = new FindingOnRecord("duration", Outcome.NOT_ELIGIBLE, "Too long.", "Te lang.", "guide");

    @Test
    void whatMeetsEveryRuleIsEligible() {
        assertThat(file(Outcome.ELIGIBLE).isEligible()).isTrue();
    }

    @Test
    void whatIsLeftToAPersonIsEligibleOnlyOnceSomebodySaysSo() {
        EligibilityFile file = file(Outcome.NEEDS_HUMAN, OPEN);

        assertThat(file.isEligible()).isFalse();
        assertThat(file.decided(true, "Our server was down.", "oscar", NOW).isEligible()).isTrue();
        assertThat(file.decided(false, "No excuse.", "oscar", NOW).isEligible()).isFalse();
    }

    @Test
    void nobodyTurnsABrokenRuleIntoAnEligibleApplication() {
        EligibilityFile file = file(Outcome.NOT_ELIGIBLE, OPEN, BROKEN);

        assertThatThrownBy(() -> file.decided(true, "I like it.", "oscar", NOW)).isInstanceOf(EligibilityNotForAPerson.class);
        assertThat(file.isEligible()).isFalse();
    }

    @Test
    void whoJudgesSaysWhy() {
        assertThatThrownBy(() -> file(Outcome.NEEDS_HUMAN, OPEN).decided(true, " ", "oscar", NOW)).isInstanceOf(EligibilityNotExplained.class);
    }

    @Test
    void whatWasJudgedStays() {
        EligibilityFile refused = file(Outcome.NEEDS_HUMAN, OPEN).decided(false, "No excuse.", "oscar", NOW);

        assertThatThrownBy(() -> refused.decided(true, "On second thoughts", "olga", NOW)).isInstanceOf(EligibilityNotForAPerson.class);
    }

    @Test
    void theReasonsAreInTheReadersLanguage() {
        assertThat(file(Outcome.NOT_ELIGIBLE, OPEN, BROKEN).reasons(Locale.forLanguageTag("nl-BE"))).containsExactly("Te lang.");
        assertThat(file(Outcome.NEEDS_HUMAN, OPEN).decided(false, "No excuse.", "oscar", NOW).reasons(Locale.ENGLISH)).containsExactly("No excuse.");
    }

    private static EligibilityFile file(Outcome outcome, FindingOnRecord... findings) {
        return new EligibilityFile(new GrantApplicationId(UUID.randomUUID()), 0, outcome, NOW, null, null, null, null, List.of(findings));
    }
}
