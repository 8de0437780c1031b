package eu.inclusion.pathway.mapping;

/** Along which way an agency and an organisation spoke for the first time. */
public enum ContactChannel {
    EMAIL,
    PHONE,
    VISIT,
    /** A fair or another gathering. */
    FAIR,
    /** Through the umbrella organisation of which it is a member. */
    UMBRELLA,
    WEBSITE,
    OTHER
}
