package eu.inclusion.pathway.internationalcall;

/** What those who apply to an international event are told of. */
public enum CallNewsKind {
    /** The host selected; these have no place. */
    OUTCOME,
    /** Organisations apply until another day. */
    DAYS,
    /** The event is on other days, or at another place. */
    MOVED,
    /** It is put off, and nobody knows until when. */
    PUT_OFF,
    /** It had been put off and takes place after all. */
    GOES_ON,
    /** It does not take place. */
    CANCELLED
}
