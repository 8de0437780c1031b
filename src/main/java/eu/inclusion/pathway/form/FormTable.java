package eu.inclusion.pathway.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list to read, whose rows stand in the form's data under {@code source}. */
public record FormTable(String id, String label, String source, List<Column> columns, @Nullable String hiddenWhen)
        implements FormComponent {

    public FormTable {
        columns = List.copyOf(columns);
    }

    /** One column: which value of the row it shows. */
    public record Column(String label, String key) {
    }
}
