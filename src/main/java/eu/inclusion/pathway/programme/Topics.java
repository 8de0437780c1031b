package eu.inclusion.pathway.programme;

import java.util.List;

/**
 * The topics that a project can name, by their codes; read from {@code programme/topics.yaml}.
 *
 * @param confirmed whether the list was seen in a source and not only remembered
 */
public record Topics(String source, boolean confirmed, List<String> codes) {

    private static final String NAME = "topics.yaml";

    public Topics {
        codes = List.copyOf(codes);
    }

    static Topics read(ProgrammeFiles files) {
        return files.read(NAME, Topics.class);
    }

    /** The topics as this version ships them, for use without the application. */
    public static Topics shipped() {
        return read(ProgrammeFiles.shipped());
    }
}
