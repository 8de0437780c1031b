package eu.inclusion.pathway.strand;

/** How an agreed action stands. */
public enum ActionStatus {
    OPEN,
    DONE,
    DROPPED
}
