package eu.inclusion.pathway.applicationform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Gives each work package a number that it keeps when another one is removed, so that activities and shares go on naming the right
 * one. Saved twice from the same page it gets the same number.
 */
public final class WorkPackageNumbers {

    /** As many numbers as the budget's form has questions for. */
    static final int MOST = 20;
    private static final String ROWS = "workPackages";
    private static final String ID = "id";

    private final List<Map<String, Object>> shown;
    private final List<Map<String, Object>> stored;

    /**
     * @param shown  the section as it stood on the person's page
     * @param stored the section as it is now
     */
    public WorkPackageNumbers(Map<String, Object> shown, Map<String, Object> stored) {
        this.shown = rows(shown);
        this.stored = rows(stored);
    }

    public Map<String, Object> give(Map<String, Object> typed) {
        List<Map<String, Object>> rows = rows(typed);
        Set<String> taken = new HashSet<>();
        rows.forEach(row -> row.computeIfPresent(ID, (key, id) -> !id.toString().isBlank() && taken.add(id.toString()) ? id : null));
        for (int place = 0; place < rows.size(); place++) {
            if (id(rows.get(place)) == null) {
                String known = known(place, rows.get(place));
                String number = known != null && !taken.contains(known) ? known : next(taken);
                taken.add(number);
                rows.get(place).put(ID, number);
            }
        }
        Map<String, Object> numbered = new HashMap<>(typed);
        numbered.computeIfPresent(ROWS, (key, old) -> rows);
        return numbered;
    }

    /** The number of the same row, saved a moment ago: from the same page, or the very same words. */
    private @Nullable String known(int place, Map<String, Object> row) {
        if (place < stored.size() && same(row, stored.get(place))) {
            return id(stored.get(place));
        }
        return place < shown.size() ? id(shown.get(place)) : null;
    }

    private static boolean same(Map<String, Object> row, Map<String, Object> before) {
        Map<String, Object> withoutNumber = new HashMap<>(before);
        withoutNumber.remove(ID);
        return withoutNumber.equals(row);
    }

    /** A number that was never given; where all were, one that is free now. */
    private String next(Set<String> taken) {
        Set<String> given = new HashSet<>(taken);
        shown.forEach(row -> given.add(String.valueOf(id(row))));
        stored.forEach(row -> given.add(String.valueOf(id(row))));
        int last = IntStream.rangeClosed(1, MOST).filter(number -> given.contains(String.valueOf(number))).max().orElse(0);
        return last < MOST ? String.valueOf(last + 1) : IntStream.rangeClosed(1, MOST).mapToObj(String::valueOf)
                .filter(number -> !taken.contains(number)).findFirst().orElse(String.valueOf(MOST));
    }

    private static @Nullable String id(Map<String, Object> row) {
        Object id = row.get(ID);
        return id == null || id.toString().isBlank() ? null : id.toString();
    }

    private static List<Map<String, Object>> rows(Map<String, Object> typed) {
        List<Map<String, Object>> rows = new ArrayList<>();
        if (typed.get(ROWS) instanceof List<?> given) {
            given.forEach(row -> rows.add(row(row)));
        }
        return rows;
    }

    private static Map<String, Object> row(Object given) {
        Map<String, Object> row = new HashMap<>();
        if (given instanceof Map<?, ?> answers) {
            answers.forEach((key, value) -> row.put(String.valueOf(key), value));
        }
        return row;
    }
}
