package eu.inclusion.pathway.workflow;

/** How a path goes on after a phase; the value of the variable {@code nextStep}. */
public enum NextStep {
    /** To the next phase. */
    ON,
    /** It rests until a day that the path's record names. */
    REST,
    /** It is closed. */
    STOP,
    /** The same phase once more; used inside a phase only. */
    AGAIN
}
