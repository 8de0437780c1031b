package eu.inclusion.pathway.event;

import static eu.inclusion.pathway.event.EventKind.INTERNATIONAL;
import static eu.inclusion.pathway.event.EventKind.NATIONAL;

import java.util.List;
import java.util.Set;

/**
 * What an event is: a day, a training, a visit. A format is nothing but data: for which kinds it is there and what it has to say of
 * itself; all formats go the same way. Facts: the strategic partnership's own events, 2017 to 2021.
 */
public enum EventFormat {
    INFORMATION_DAY(Set.of(NATIONAL)),
    TRAINING(Set.of(NATIONAL, INTERNATIONAL), FormatField.LEARNING_OUTCOMES, FormatField.TRAINERS),
    SEMINAR(Set.of(NATIONAL, INTERNATIONAL), FormatField.THEME),
    PARTNERSHIP_BUILDING(Set.of(NATIONAL, INTERNATIONAL), FormatField.PARTNERS_SOUGHT),
    STUDY_VISIT(Set.of(NATIONAL, INTERNATIONAL), FormatField.HOSTING_ORGANISATIONS, FormatField.LEARNING_OUTCOMES),
    CONFERENCE(Set.of(NATIONAL, INTERNATIONAL), FormatField.EDITION, FormatField.THEME, FormatField.SPEAKERS);

    private final Set<EventKind> kinds;
    private final List<FormatField> fields;

    EventFormat(Set<EventKind> kinds, FormatField... fields) {
        this.kinds = kinds;
        this.fields = List.of(fields);
    }

    /** Whether events of this kind can have it. */
    public boolean suits(EventKind kind) {
        return kinds.contains(kind);
    }

    /** What it has to say of itself, in the order of reading. */
    public List<FormatField> fields() {
        return fields;
    }

    /** What an event is where nobody said so. */
    public static EventFormat usual(EventKind kind) {
        return kind == NATIONAL ? INFORMATION_DAY : SEMINAR;
    }
}
