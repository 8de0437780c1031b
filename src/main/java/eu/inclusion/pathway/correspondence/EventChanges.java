package eu.inclusion.pathway.correspondence;

import java.util.List;

/** What of an event is other than the reader last heard, in the order of reading. */
public record EventChanges(List<Changed> all) {

    public EventChanges {
        all = List.copyOf(all);
    }

    /**
     * @param text as it is now, of one line or several; empty where the letter says it anyway. Of a title, the one before
     */
    public record Changed(Fact fact, String text) {
    }

    /** What it is that changed. */
    public enum Fact {
        TITLE,
        DAYS,
        HOURS,
        PLACE,
        ACCESSIBILITY,
        LANGUAGE,
        ABOUT,
        DETAILS,
        AGENDA
    }
}
