package eu.inclusion.pathway.internationalcall;

/**
 * How far a host has made its international event known. What the event itself says, held or cancelled, is not kept a second time: see
 * {@link ActivityStatus}.
 */
public enum CallStage {
    NEW,
    DRAFT,
    IDEA,
    OPEN,
    CONFIRMED;

    /** Whether other agencies see it. */
    public boolean isShown() {
        return this != NEW && this != DRAFT;
    }

    /** Whether its agencies are called. */
    public boolean isCalled() {
        return this == OPEN || this == CONFIRMED;
    }
}
