package eu.inclusion.pathway.calendar;

/** How sure it is that something in a calendar takes place. */
public enum EntryStatus {
    /** It may: a place is offered, or waited for. */
    TENTATIVE,
    CONFIRMED,
    /** It does not, or not for the reader; kept for a while so that it leaves the reader's calendar too. */
    CANCELLED
}
