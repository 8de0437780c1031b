package eu.inclusion.pathway.event;

/** How an event stands. */
public enum EventStatus {
    /** Planned; nobody is invited yet. */
    PLANNED,
    /** Organisations are invited and answer. */
    OPEN,
    /** It took place and who came is on record. */
    HELD,
    /** It does not take place; that is final. */
    CANCELLED,
    /** Held, and what was heard is on record. */
    CLOSED;

    /** Whether it is still to come. */
    public boolean isToCome() {
        return this == PLANNED || this == OPEN;
    }
}
