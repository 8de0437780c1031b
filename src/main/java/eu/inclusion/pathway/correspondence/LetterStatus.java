package eu.inclusion.pathway.correspondence;

/** How far a letter came. */
public enum LetterStatus {
    /** It waits for the mail server, for the first time or again. */
    WAITING,
    /** The mail server took it. */
    SENT,
    /** It could not be sent; somebody must look at it. */
    FAILED
}
