package eu.inclusion.pathway.mentoring;

/** What became of a session. */
public enum SessionStatus {
    PLANNED,
    HELD,
    /** The organisation did not come. */
    MISSED,
    /** Called off beforehand. */
    CANCELLED
}
