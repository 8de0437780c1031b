package eu.inclusion.pathway.portal.coediting;

import eu.inclusion.pathway.form.FormItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two versions question by question.
 *
 * @param changed questions whose answers differ
 * @param same    how many do not
 */
record Comparison(List<Question> changed, int same) {

    /** A question with both answers as one text. */
    record Question(String label, List<WordDifference.Piece> pieces) {
    }

    static Comparison between(List<FormItem.Fact> before, List<FormItem.Fact> after) {
        Map<String, String> old = byLabel(before);
        Map<String, String> current = byLabel(after);
        Map<String, String> labels = new LinkedHashMap<>(current);
        old.forEach(labels::putIfAbsent);
        List<Question> changed = new ArrayList<>();
        labels.keySet().forEach(label -> {
            WordDifference difference = WordDifference.between(old.getOrDefault(label, ""), current.getOrDefault(label, ""));
            if (!difference.isNone()) {
                changed.add(new Question(label, difference.pieces()));
            }
        });
        return new Comparison(changed, labels.size() - changed.size());
    }

    /** Questions that are called the same are told apart by their place. */
    private static Map<String, String> byLabel(List<FormItem.Fact> facts) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (FormItem.Fact fact : facts) {
            String label = fact.label();
            for (int again = 2; answers.containsKey(label); again++) {
                label = fact.label() + " (" + again + ")";
            }
            answers.put(label, fact.given() ? fact.value() : "");
        }
        return answers;
    }
}
