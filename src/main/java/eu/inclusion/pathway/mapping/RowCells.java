package eu.inclusion.pathway.mapping;

import eu.inclusion.pathway.programme.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of one row, and what is wrong with them. Formulas are made plain text first. */
class RowCells {

    private static final Pattern FORMULA = Pattern.compile("(?s)[=@].*|[+-]\\s*[^\\d\\s(].*");

    private final ListHeader header;
    private final ListLine row;
    private final List<RowProblem> problems = new ArrayList<>();

    RowCells(ListHeader header, ListLine row) {
        this.header = header;
        this.row = row;
    }

    /** The text of a cell; empty where there is none. */
    String text(ListColumn column, int longest) {
        String text = header.cell(row, column);
        if (text.length() > longest) {
            problem(column, "too-long", longest);
            return text.substring(0, longest);
        }
        if (FORMULA.matcher(text).matches()) {
            warn(column, "formula");
            return "'" + text;
        }
        return text;
    }

    @Nullable String textOrNull(ListColumn column, int longest) {
        String text = text(column, longest);
        return text.isEmpty() ? null : text;
    }

    String required(ListColumn column, int longest) {
        String text = text(column, longest);
        if (text.isEmpty()) {
            problem(column, "missing");
        }
        return text;
    }

    /**
     * A cell that must be understood.
     *
     * @param read gives nothing where it does not understand
     * @param otherwise the problem's sentence
     */
    <T> @Nullable T read(ListColumn column, Function<String, @Nullable T> read, String otherwise) {
        String text = header.cell(row, column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            T value = read.apply(text);
            if (value == null) {
                problem(column, otherwise, text);
            }
            return value;
        } catch (Refusal refusal) {
            refused(column, refusal);
            return null;
        }
    }

    void problem(ListColumn column, String key, Object... arguments) {
        add(new RowProblem(header.name(column), "mapping.list.problem." + key, List.of(arguments), true));
    }

    void refused(ListColumn column, Refusal refusal) {
        add(new RowProblem(header.name(column), refusal.messageKey(), List.of(refusal.arguments()), true));
    }

    void warn(ListColumn column, String key, Object... arguments) {
        add(new RowProblem(header.name(column), "mapping.list.problem." + key, List.of(arguments), false));
    }

    private void add(RowProblem problem) {
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    boolean usable() {
        return problems.stream().noneMatch(RowProblem::stops);
    }

    List<RowProblem> problems() {
        return List.copyOf(problems);
    }
}
