package eu.inclusion.pathway.idea;

/** Where an idea stands. */
public enum IdeaStatus {
    /** An officer is to read it. */
    RECEIVED,
    /** An officer has written back. */
    ADVISED,
    /** Whoever sent it took it back, or nobody answered for so long that it is not kept. */
    WITHDRAWN
}
