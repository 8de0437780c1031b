package eu.inclusion.pathway.invitation;

/** How far a round of invitations is. */
public enum RoundStatus {
    /** Officers choose; nothing has gone out. */
    CHOOSING,
    /** The invitations go out, portion by portion. */
    SENDING,
    /** An officer stopped it; the rest waits. */
    STOPPED,
    /** Nothing is left to send. */
    ENDED
}
