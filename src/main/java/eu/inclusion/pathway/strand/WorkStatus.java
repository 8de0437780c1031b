package eu.inclusion.pathway.strand;

/** How something that a strand plans stands. */
public enum WorkStatus {
    PLANNED,
    UNDER_WAY,
    DONE,
    DROPPED
}
