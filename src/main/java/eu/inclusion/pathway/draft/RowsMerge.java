package eu.inclusion.pathway.draft;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts together rows that two people changed. A row is recognised by what stands in it, so that a row that was put in or taken out
 * does not shift the others; where both changed the same rows, and as many of them, their cells are put together.
 */
final class RowsMerge {

    private final List<Map<String, Object>> base;
    private final Side mine;
    private final Side theirs;
    private final List<Map<String, Object>> merged = new ArrayList<>();
    private int done;

    private RowsMerge(List<Map<String, Object>> base, Side mine, Side theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
    }

    static boolean isRows(@Nullable Object answer) {
        return answer instanceof Collection<?> many && many.stream().allMatch(Map.class::isInstance);
    }

    /** Both people's rows; nothing where they contradict each other. */
    static Optional<List<Map<String, Object>>> of(@Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
        List<Map<String, Object>> before = rows(base);
        RowsMerge merge = new RowsMerge(before, Side.of(before, rows(mine)), Side.of(before, rows(theirs)));
        boolean whole = merge.whole();
        merge.takeOutCopies();
        return whole && merge.namesDiffer() ? Optional.of(merge.merged) : Optional.empty();
    }

    /** A row that both put in stands there once: a page that was sent twice comes back beside what it wrote itself. */
    private void takeOutCopies() {
        Map<Map<String, Object>, Integer> left = new HashMap<>();
        merged.forEach(row -> left.computeIfAbsent(row, one -> Math.max(mine.count(one), theirs.count(one))));
        merged.removeIf(row -> left.merge(row, -1, Integer::sum) < 0 && mine.count(row) + theirs.count(row) > 0);
    }

    /** Rows by whose name other answers call them (work packages) keep names of their own: two new ones may have got the same. */
    private boolean namesDiffer() {
        List<Object> names = merged.stream().map(row -> row.get("id")).filter(Objects::nonNull).toList();
        return names.size() == new HashSet<>(names).size();
    }

    private boolean whole() {
        while (mine.hasMore() || theirs.hasMore()) {
            int start = Math.min(mine.start(), theirs.start());
            int end = mine.putsInAt(start) || theirs.putsInAt(start) ? start : grown(start, start + 1);
            merged.addAll(base.subList(done, start));
            if (!region(start, end)) {
                return false;
            }
            done = end;
        }
        merged.addAll(base.subList(done, base.size()));
        return true;
    }

    /** As far as changes of either side reach into each other. */
    private int grown(int start, int end) {
        int reached = Math.max(mine.reach(start, end), theirs.reach(start, end));
        return reached > end ? grown(start, reached) : end;
    }

    private boolean region(int start, int end) {
        Optional<List<Map<String, Object>>> own = mine.take(start, end);
        Optional<List<Map<String, Object>>> other = theirs.take(start, end);
        if (own.isEmpty() || other.isEmpty() || own.equals(other)) {
            merged.addAll(own.or(() -> other).orElseThrow());
            return true;
        }
        if (start == end) {
            merged.addAll(other.get());
            merged.addAll(own.get());
            return true;
        }
        return own.get().size() == end - start && other.get().size() == end - start
                && cells(base.subList(start, end), own.get(), other.get());
    }

    private boolean cells(List<Map<String, Object>> before, List<Map<String, Object>> own, List<Map<String, Object>> other) {
        for (int row = 0; row < before.size(); row++) {
            AnswersMerge both = AnswersMerge.of(before.get(row), own.get(row), other.get(row));
            if (!both.conflicts().isEmpty()) {
                return false;
            }
            merged.add(both.answers());
        }
        return true;
    }

    private static List<Map<String, Object>> rows(@Nullable Object answer) {
        if (!(answer instanceof Collection<?> many)) {
            return List.of();
        }
        return many.stream().filter(row -> !AnswersMerge.isBlank(row)).map(row -> filled((Map<?, ?>) row)).toList();
    }

    private static Map<String, Object> filled(Map<?, ?> row) {
        Map<String, Object> filled = new TreeMap<>();
        row.forEach((question, answer) -> {
            if (!AnswersMerge.isBlank(answer)) {
                filled.put(String.valueOf(question), answer);
            }
        });
        return filled;
    }

    /** What one person did to the rows, from the first on. */
    private record Side(List<Map<String, Object>> rows, Deque<AbstractDelta<Map<String, Object>>> changes, int[] shift) {

        static Side of(List<Map<String, Object>> base, List<Map<String, Object>> rows) {
            return new Side(rows, new ArrayDeque<>(DiffUtils.diff(base, rows).getDeltas()), new int[1]);
        }

        int count(Map<String, Object> row) {
            return Collections.frequency(rows, row);
        }

        boolean hasMore() {
            return !changes.isEmpty();
        }

        int start() {
            return changes.isEmpty() ? Integer.MAX_VALUE : changes.peek().getSource().getPosition();
        }

        /** Whether rows were put in here, and none taken out. */
        boolean putsInAt(int place) {
            return start() == place && changes.element().getSource().size() == 0;
        }

        /** Where the last of the changes ends that begin in this region. */
        int reach(int start, int end) {
            return changes.stream().filter(change -> isIn(change, start, end)).mapToInt(Side::end).max().orElse(end);
        }

        /** The rows that stand now where the region was; nothing where this person changed nothing in it. */
        Optional<List<Map<String, Object>>> take(int start, int end) {
            int from = start + shift[0];
            boolean changed = false;
            while (hasMore() && isIn(changes.peek(), start, end)) {
                AbstractDelta<Map<String, Object>> change = changes.remove();
                shift[0] += change.getTarget().size() - change.getSource().size();
                changed = true;
            }
            return changed ? Optional.of(rows.subList(from, end + shift[0])) : Optional.empty();
        }

        private static boolean isIn(AbstractDelta<?> change, int start, int end) {
            int begin = change.getSource().getPosition();
            return begin < end && end(change) > start || begin == start && end(change) == end;
        }

        private static int end(AbstractDelta<?> change) {
            return change.getSource().getPosition() + change.getSource().size();
        }
    }
}
