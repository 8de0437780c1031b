package eu.inclusion.pathway.calendar;

/** What a day in a calendar is about. */
public enum EntryKind {
    /** An event takes place. */
    EVENT,
    /** Agencies of a strand meet. */
    MEETING,
    /** The last day to answer an event's invitation. */
    REPLY_BY,
    /** The last day to apply for an international event. */
    APPLY_BY,
    /** The last day for sending agencies to propose organisations for an international event. */
    PRESELECT_BY,
    /** The last moment to apply in a call. */
    CALL_DEADLINE,
    /** The last day to do something that waits for the reader. */
    TASK;

    /** Whether it takes the reader's time on that day; a deadline does not. */
    public boolean takesTime() {
        return this == EVENT || this == MEETING;
    }
}
