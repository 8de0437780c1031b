package eu.inclusion.pathway.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What two people wrote in one section is put together, question by question and row by row, and never quietly lost. */
class AnswersMergeTest {

    @Test
    void answersToDifferentQuestionsAreBothKept() {
        AnswersMerge merge = AnswersMerge.of(Map.of("why", "old", "how", "old"), Map.of("why", "mine", "how", "old"),
                Map.of("why", "old", "how", "theirs"));

        assertThat(merge.answers()).isEqualTo(Map.of("why", "mine", "how", "theirs"));
        assertThat(merge.takenOver()).containsExactly("how");
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void differentAnswersToOneQuestionContradictEachOther() {
        AnswersMerge merge = AnswersMerge.of(Map.of("why", "old"), Map.of("why", "mine"), Map.of("why", "theirs"));

        assertThat(merge.conflicts()).containsExactly("why");
        assertThat(merge.answers()).containsEntry("why", "mine");
    }

    @Test
    void theSameAnswerTwiceIsNoContradiction() {
        assertThat(AnswersMerge.of(Map.of(), Map.of("why", "same"), Map.of("why", "same")).conflicts()).isEmpty();
    }

    @Test
    void whatWasLeftEmptyIsNoAnswer() {
        AnswersMerge merge = AnswersMerge.of(Map.of(), Map.of("why", "", "consent", false, "needs", List.of(), "how", "mine"),
                Map.of("why", "theirs", "consent", true, "needs", List.of("TIME"), "how", ""));

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.answers()).isEqualTo(Map.of("why", "theirs", "consent", true, "needs", List.of("TIME"), "how", "mine"));
    }

    @Test
    void anAnswerThatWasTakenOutStaysOut() {
        AnswersMerge merge = AnswersMerge.of(Map.of("why", "old", "how", "old"), Map.of("why", "", "how", "old"), Map.of("why", "old", "how", "new"));
        assertThat(merge.answers()).isEqualTo(Map.of("why", "", "how", "new"));
    }

    @Test
    void aTextThatOneTookOutAndTheOtherChangedIsAContradiction() {
        assertThat(AnswersMerge.of(Map.of("why", "old"), Map.of("why", ""), Map.of("why", "theirs")).conflicts()).containsExactly("why");
    }

    @Test
    void withoutTheTextThatBothBeganWithEveryDifferenceIsAContradiction() {
        AnswersMerge merge = AnswersMerge.withoutBase(Map.of("why", "mine", "how", "same"), Map.of("why", "theirs", "how", "same", "who", "theirs"));
        assertThat(merge.conflicts()).containsExactlyInAnyOrder("why", "who");
    }

    @Test
    void cellsOfOneRowArePutTogether() {
        assertThat(rows(List.of(row("a", "1"), row("b", "1")), List.of(row("a", "2"), row("b", "1")), List.of(row("a", "1"), row("b", "2"))))
                .containsExactly(row("a", "2"), row("b", "2"));
        assertThat(merged(List.of(Map.of("name", "a", "sum", "1")), List.of(Map.of("name", "a", "sum", "2")), List.of(Map.of("name", "z", "sum", "1"))))
                .containsExactly(Map.of("name", "z", "sum", "2"));
    }

    @Test
    void aRowPutInByOneDoesNotShiftWhatTheOtherWrote() {
        assertThat(rows(List.of(row("a", "1"), row("b", "1")), List.of(row("new", "0"), row("a", "1"), row("b", "1")),
                List.of(row("a", "1"), row("b", "9")))).containsExactly(row("new", "0"), row("a", "1"), row("b", "9"));
    }

    @Test
    void aRowTakenOutByOneStaysOutBesideTheOthersChange() {
        assertThat(rows(List.of(row("a", "1"), row("b", "1")), List.of(row("b", "1")), List.of(row("a", "1"), row("b", "9"))))
                .containsExactly(row("b", "9"));
    }

    @Test
    void rowsThatBothAddedAreBothKept() {
        assertThat(rows(List.of(row("a", "1")), List.of(row("a", "1"), row("mine", "1")), List.of(row("a", "1"), row("theirs", "1"))))
                .containsExactly(row("a", "1"), row("theirs", "1"), row("mine", "1"));
        assertThat(rows(List.of(), List.of(row("mine", "1")), List.of(row("theirs", "1")))).containsExactly(row("theirs", "1"), row("mine", "1"));
    }

    @Test
    void whoGoesOnWritingInTheirNewRowAfterTheMergeContradictsNobody() {
        List<Map<String, Object>> asISeeIt = List.of(row("a", "1"), row("mine", "1"));
        List<Map<String, Object>> saved = List.of(row("a", "1"), row("theirs", "1"), row("mine", "1"));

        assertThat(rows(asISeeIt, List.of(row("a", "1"), row("mine", "12")), saved))
                .containsExactly(row("a", "1"), row("theirs", "1"), row("mine", "12"));
    }

    @Test
    void aRowThatOneTookOutAndTheOtherChangedIsAContradiction() {
        assertThat(conflict(List.of(row("a", "1"), row("b", "1")), List.of(row("a", "1")), List.of(row("a", "1"), row("b", "9")))).isTrue();
        assertThat(conflict(List.of(row("a", "1")), List.of(row("a", "2")), List.of(row("a", "3")))).isTrue();
    }

    @Test
    void aPageThatIsSentTwiceBringsItsRowOnce() {
        assertThat(rows(List.of(), List.of(row("mine", "1")), List.of(row("theirs", "1"), row("mine", "1"))))
                .containsExactly(row("theirs", "1"), row("mine", "1"));
        assertThat(rows(List.of(row("a", "1")), List.of(row("mine", "1"), row("a", "1")), List.of(row("mine", "1"), row("theirs", "1"))))
                .containsExactly(row("mine", "1"), row("theirs", "1"));
    }

    @Test
    void rowsThatSayTheSameStayAsManyAsOnePersonWroteThem() {
        assertThat(rows(List.of(row("a", "1")), List.of(row("a", "1"), row("a", "1")), List.of(row("a", "1"), row("b", "1"))))
                .containsExactly(row("a", "1"), row("b", "1"), row("a", "1"));
    }

    @Test
    void emptyRowsAreNoRows() {
        assertThat(rows(List.of(row("a", "1")), List.of(row("a", "1"), Map.of("name", "", "sum", "")), List.of(row("a", "2"), Map.of())))
                .containsExactly(row("a", "2"));
    }

    /** Whatever two people do to rows: what only one of them did is done, or both are told. */
    @Test
    void nothingIsLostWhateverTwoPeopleDo() {
        Random dice = new Random(14);
        for (int round = 0; round < 5_000; round++) {
            List<Map<String, Object>> base = new ArrayList<>();
            for (int row = 0; row < dice.nextInt(5); row++) {
                base.add(row("row" + row, "0"));
            }
            List<Map<String, Object>> mine = changed(base, "m" + round, dice);
            List<Map<String, Object>> theirs = changed(base, "t" + round, dice);

            AnswersMerge merge = AnswersMerge.of(Map.of("rows", base), Map.of("rows", mine), Map.of("rows", theirs));
            if (merge.conflicts().isEmpty()) {
                String all = String.valueOf(merge.answers().get("rows"));
                if (merge.answers().get("rows") instanceof List<?> rows) {
                    rows.forEach(row -> assertThat(Collections.frequency(rows, row)).as(base + " / " + mine + " / " + theirs)
                            .isLessThanOrEqualTo(Math.max(1, Math.max(Collections.frequency(mine, row), Collections.frequency(theirs, row)))));
                }
                for (List<Map<String, Object>> side : Arrays.asList(mine, theirs)) {
                    side.forEach(row -> row.values().stream().filter(cell -> cell.toString().matches("[mt]\\d+.*"))
                            .forEach(cell -> assertThat(all).as(base + " / " + mine + " / " + theirs).contains(cell.toString())));
                }
            }
        }
    }

    private static List<Map<String, Object>> changed(List<Map<String, Object>> base, String hand, Random dice) {
        List<Map<String, Object>> rows = new ArrayList<>(base);
        for (int change = 0; change < dice.nextInt(3); change++) {
            int place = rows.isEmpty() ? 0 : dice.nextInt(rows.size());
            switch (rows.isEmpty() ? 0 : dice.nextInt(3)) {
                case 0 -> rows.add(place, row(hand + "new" + change, hand));
                case 1 -> rows.remove(place);
                default -> {
                    Map<String, Object> row = new HashMap<>(rows.get(place));
                    row.put(dice.nextBoolean() ? "name" : "sum", hand + "cell" + change);
                    rows.set(place, row);
                }
            }
        }
        return rows;
    }

    private static List<Map<String, Object>> rows(List<Map<String, Object>> base, List<Map<String, Object>> mine, List<Map<String, Object>> theirs) {
        return merged(base, mine, theirs);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> merged(Object base, Object mine, Object theirs) {
        AnswersMerge merge = AnswersMerge.of(Map.of("rows", base), Map.of("rows", mine), Map.of("rows", theirs));
        assertThat(merge.conflicts()).isEmpty();
        return (List<Map<String, Object>>) merge.answers().get("rows");
    }

    private static boolean conflict(Object base, Object mine, Object theirs) {
        return !AnswersMerge.of(Map.of("rows", base), Map.of("rows", mine), Map.of("rows", theirs)).conflicts().isEmpty();
    }

    private static Map<String, Object> row(String name, String sum) {
        return Map.of("name", name, "sum", sum);
    }
}
