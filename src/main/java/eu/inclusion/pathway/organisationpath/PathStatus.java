package eu.inclusion.pathway.organisationpath;

/** How a path stands. */
public enum PathStatus {
    /** Under way in a phase. */
    ACTIVE,
    /** Resting until a day, or until someone wakes it. */
    DORMANT,
    /** Gone to its end. */
    COMPLETED,
    /** Ended before its end by the agency: the organisation does not fit, or does not answer. */
    CLOSED,
    /** Left by the organisation itself. */
    WITHDRAWN;

    /** Whether the path still goes on. */
    public boolean isOpen() {
        return this == ACTIVE || this == DORMANT;
    }
}
