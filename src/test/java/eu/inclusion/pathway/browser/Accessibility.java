package eu.inclusion.pathway.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What a program can find of WCAG 2.2, levels A and AA, on the pages that we make ourselves. */
final class Accessibility {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Accessibility() {
    }

    static void check(Page page) {
        List<Rule> violations = new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations();
        assertThat(violations.stream().map(Accessibility::told).toList()).as("violations of WCAG on %s", page.url()).isEmpty();
    }

    private static String told(Rule rule) {
        return rule.getId() + ", " + rule.getHelp() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).collect(Collectors.joining(" | "));
    }
}
