package eu.inclusion.pathway.strand;

/** How a meeting stands. */
public enum MeetingStatus {
    /** It is to come. */
    PLANNED,
    /** It took place and its minutes are on record. */
    HELD,
    /** It does not take place; that is final. */
    CANCELLED
}
