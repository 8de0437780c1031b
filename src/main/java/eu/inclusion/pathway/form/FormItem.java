package eu.inclusion.pathway.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to draw.
 *
 * @param kind       which fragment draws it
 * @param content    what that fragment needs
 * @param hiddenWhen when the page itself hides it, for the small script (JSON); null if it is always shown
 * @param onlyIf     the same as a sentence, for who has no script
 */
public record FormItem(String kind, Object content, @Nullable String hiddenWhen, @Nullable String onlyIf) {

    /**
     * A value to read.
     *
     * @param given whether it is an answer; otherwise the value only says that there is none
     */
    public record Fact(String label, String value, boolean given) {

        public Fact(String label, String value) {
            this(label, value, true);
        }
    }

    /** A list to read. */
    public record Table(String label, List<String> headings, List<List<String>> rows) {
    }

    /** Things under one heading. */
    public record Group(String label, List<FormItem> items) {
    }

    /** A question answered row by row. */
    public record Rows(String key, String id, String label, String hint, String error, String describedBy,
                       List<Row> rows, boolean more, boolean fewer, boolean inLine) {
    }

    /** One row: its heading, its name for the remove button, its questions. */
    public record Row(String heading, String name, List<FormItem> items) {
    }
}
