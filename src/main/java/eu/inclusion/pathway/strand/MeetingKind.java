package eu.inclusion.pathway.strand;

/** What agencies meet for. */
public enum MeetingKind {
    /** The agencies of one strand, or of several. */
    STRAND,
    /** All agencies of the partnership plan the year; once a year. SALTO's description of 2018. */
    PLANNING
}
