package eu.inclusion.pathway.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row of a list.
 *
 * @param line the line of the file on which it begins
 * @param reference of the path that it became or that was there already
 * @param firstLine where it repeats another row: the line of that row
 */
public record ImportLine(int line, String organisation, Outcome outcome, @Nullable String reference, @Nullable Integer firstLine,
        List<RowProblem> problems) {

    public ImportLine {
        problems = List.copyOf(problems);
    }

    /** What can become of a row. */
    public enum Outcome {
        /** Its path was opened. */
        OPENED,
        /** The organisation goes, or went, a path with the agency: nothing changed. */
        ALREADY_KNOWN,
        /** An earlier row of the file is about the same organisation. */
        REPEATED,
        /** Something has to be mended first. */
        NOT_IMPORTED
    }
}
