package eu.inclusion.pathway.applicationform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A work package keeps its number, whatever becomes of the others, so that activities go on naming the right one. */
class WorkPackageNumbersTest {

    private static final Map<String, Object> NOTHING = Map.of();

    @Test
    void newOnesAreNumberedInTheirOrder() {
        assertThat(numbers(give(NOTHING, NOTHING, row(null, "One"), row(null, "Two")))).containsExactly("1", "2");
    }

    @Test
    void theOthersKeepTheirNumberWhenOneIsRemovedAndANewOneGetsAnother() {
        Map<String, Object> before = section(row("1", "One"), row("2", "Two"), row("3", "Three"));

        assertThat(numbers(give(before, before, row("1", "One"), row("3", "Three"), row(null, "Four")))).containsExactly("1", "3", "4");
    }

    @Test
    void savedAgainFromThePageThatDoesNotKnowTheNumbersYetTheyStayTheSame() {
        Map<String, Object> saved = section(row("1", "One"));

        assertThat(numbers(give(NOTHING, saved, row(null, "One")))).as("a second click").containsExactly("1");
        assertThat(numbers(give(saved, saved, row(null, "One and a half")))).as("typed on, and saved by itself").containsExactly("1");
    }

    @Test
    void whatTwoPeopleAddAtOnceGetsTwoNumbers() {
        Map<String, Object> theirs = section(row("1", "Theirs"));

        assertThat(numbers(give(NOTHING, theirs, row(null, "Mine")))).containsExactly("2");
    }

    @Test
    void aNumberThatStandsThereTwiceIsGivenAnewToTheSecond() {
        assertThat(numbers(give(NOTHING, NOTHING, row("1", "One"), row("1", "Copied")))).containsExactly("1", "2");
    }

    private static Map<String, Object> give(Map<String, Object> shown, Map<String, Object> stored, Map<?, ?>... typed) {
        return new WorkPackageNumbers(shown, stored).give(section(typed));
    }

    private static List<Object> numbers(Map<String, Object> section) {
        List<Object> numbers = new ArrayList<>();
        ((List<?>) section.get("workPackages")).forEach(row -> numbers.add(((Map<?, ?>) row).get("id")));
        return numbers;
    }

    private static Map<String, Object> section(Map<?, ?>... rows) {
        return Map.of("workPackages", List.of(rows));
    }

    private static Map<String, Object> row(String id, String title) {
        Map<String, Object> row = new HashMap<>(Map.of("title", title));
        if (id != null) {
            row.put("id", id);
        }
        return row;
    }
}
