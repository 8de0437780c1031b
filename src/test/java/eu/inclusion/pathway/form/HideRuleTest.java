package eu.inclusion.pathway.form;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.form.HideRule.Comparison;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions simple enough for the page itself. */
class HideRuleTest {

    @Test
    void anAnswerComparedWithAValueIsSimple() {
        assertThat(HideRule.of("=funded != \"yes\"")).contains(new HideRule(false, List.of(new Comparison("funded", true, "yes"))));
        assertThat(HideRule.of("= informal = true")).contains(new HideRule(false, List.of(new Comparison("informal", false, "true"))));
        assertThat(HideRule.of("=visit = null")).contains(new HideRule(false, List.of(new Comparison("visit", false, ""))));
    }

    @Test
    void soIsWhetherAListHasAChoice() {
        assertThat(HideRule.of("=not(list contains(needs, \"other\"))"))
                .contains(new HideRule(false, List.of(new Comparison("needs", true, "other"))));
        assertThat(HideRule.of("=list contains(needs, \"none\")"))
                .contains(new HideRule(false, List.of(new Comparison("needs", false, "none"))));
    }

    @Test
    void severalAreSimpleIfAllAreJoinedTheSameWay() {
        assertThat(HideRule.of("=a != \"x and y\" and b = 3")).contains(new HideRule(false,
                List.of(new Comparison("a", true, "x and y"), new Comparison("b", false, "3"))));
        assertThat(HideRule.of("=a = true or b = true")).map(HideRule::any).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=a > 3", "=a = b", "=count(a) = 0", "=a = 1 and b = 2 or c = 3", "=not(a)",
        "=if a then b else c", "=list contains(a, \"x\"))", ""})
    void anythingElseIsNot(String condition) {
        assertThat(HideRule.of(condition)).isEmpty();
    }
}
