package eu.inclusion.pathway.mentoring;

/** How a mentoring stands. */
public enum MentoringStatus {
    /** There is no mentor yet, or no longer. */
    WAITING_FOR_MENTOR,
    /** A mentor accompanies the organisation. */
    UNDER_WAY,
    /** Brought to its end by the mentor. */
    CLOSED,
    /** The agency decided that the organisation needs none. */
    NOT_NEEDED,
    /** Ended because the path went on or ended without it. */
    RELEASED;

    /** Whether it still goes on. */
    public boolean isOpen() {
        return this == WAITING_FOR_MENTOR || this == UNDER_WAY;
    }
}
