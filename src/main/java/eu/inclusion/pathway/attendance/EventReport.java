package eu.inclusion.pathway.attendance;

import java.util.List;

/** The report on an event, in the reader's words: the same for the page, for paper and for a spreadsheet. */
public record EventReport(List<Section> sections) {

    public EventReport {
        sections = List.copyOf(sections);
    }

    /**
     * A part of it.
     *
     * @param unit what is counted: persons or organisations, never both in one
     * @param texts what was said, each a paragraph
     */
    public record Section(String title, String unit, List<Figure> figures, List<String> texts) {

        public Section {
            figures = List.copyOf(figures);
            texts = List.copyOf(texts);
        }

        public boolean isEmpty() {
            return figures.isEmpty() && texts.isEmpty();
        }
    }

    /** One figure and what it is. */
    public record Figure(String label, String value) {
    }
}
