package eu.inclusion.pathway.draft;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what two people wrote, question by question, against the text that both began with.
 *
 * @param answers    the text of both; where they differ on one question, the writer's own
 * @param takenOver  questions in which the other's answer was taken over
 * @param conflicts  questions that both answered, each differently
 */
record AnswersMerge(Map<String, Object> answers, Set<String> takenOver, Set<String> conflicts) {

    static AnswersMerge of(Map<String, ?> base, Map<String, ?> mine, Map<String, ?> theirs) {
        AnswersMerge merge = new AnswersMerge(new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
        Set<String> questions = new HashSet<>(mine.keySet());
        questions.addAll(theirs.keySet());
        questions.forEach(question -> merge.add(question, base.get(question), mine.get(question), theirs.get(question)));
        return merge;
    }

    /** Where the text that both began with is not kept any more, every difference is a contradiction. */
    static AnswersMerge withoutBase(Map<String, ?> mine, Map<String, ?> theirs) {
        AnswersMerge merge = new AnswersMerge(new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
        Set<String> questions = new HashSet<>(mine.keySet());
        questions.addAll(theirs.keySet());
        questions.forEach(question -> merge.put(question, mine.get(question)));
        questions.stream().filter(question -> !same(mine.get(question), theirs.get(question))).forEach(merge.conflicts::add);
        return merge;
    }

    private void add(String question, @Nullable Object before, @Nullable Object own, @Nullable Object other) {
        if (same(own, other) || same(before, other)) {
            put(question, own);
        } else if (same(before, own)) {
            put(question, other);
            takenOver.add(question);
        } else {
            addBoth(question, before, own, other);
        }
    }

    private void addBoth(String question, @Nullable Object before, @Nullable Object own, @Nullable Object other) {
        Optional<List<Map<String, Object>>> rows = RowsMerge.isRows(own) && RowsMerge.isRows(other)
                ? RowsMerge.of(before, own, other) : Optional.empty();
        put(question, rows.isPresent() ? rows.get() : own);
        (rows.isPresent() ? takenOver : conflicts).add(question);
    }

    private void put(String question, @Nullable Object answer) {
        if (answer != null) {
            answers.put(question, answer);
        }
    }

    /** Whether two answers say the same; nothing, an empty text and an unticked box are the same. */
    static boolean same(@Nullable Object one, @Nullable Object other) {
        return Objects.equals(one, other) || isBlank(one) && isBlank(other);
    }

    static boolean isBlank(@Nullable Object answer) {
        if (answer instanceof Map<?, ?> row) {
            return row.values().stream().allMatch(AnswersMerge::isBlank);
        }
        if (answer instanceof Collection<?> many) {
            return many.stream().allMatch(AnswersMerge::isBlank);
        }
        return answer == null || answer.equals(false) || answer.toString().isBlank();
    }
}
