package eu.inclusion.pathway.strand;

/** What an agency answered to the invitation to a meeting. */
public enum MeetingAnswer {
    COMING,
    ONLINE,
    NOT_COMING
}
