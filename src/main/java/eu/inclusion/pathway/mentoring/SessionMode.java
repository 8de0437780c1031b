package eu.inclusion.pathway.mentoring;

/** How people meet in a session. */
public enum SessionMode {
    IN_PERSON,
    ONLINE
}
