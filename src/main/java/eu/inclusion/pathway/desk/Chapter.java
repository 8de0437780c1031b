package eu.inclusion.pathway.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a case that another module keeps, in the reader's words: what the mapping found, at which events it was. */
public record Chapter(String title, List<Fact> facts) {

    public Chapter {
        facts = List.copyOf(facts);
    }

    /**
     * One thing known; a value may have several lines.
     *
     * @param page where the reader finds it whole, if the reader may
     */
    public record Fact(String label, String value, @Nullable String page) {

        public Fact(String label, String value) {
            this(label, value, null);
        }
    }
}
