package eu.inclusion.pathway.desk;

import java.util.List;

/** A part of a case that another module keeps, in the reader's words: what the mapping found, at which events it was. */
public record Chapter(String title, List<Fact> facts) {

    public Chapter {
        facts = List.copyOf(facts);
    }

    /** One thing known; a value may have several lines. */
    public record Fact(String label, String value) {
    }
}
