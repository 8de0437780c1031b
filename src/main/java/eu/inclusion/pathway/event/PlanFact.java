package eu.inclusion.pathway.event;

/** What is said of an event beside when, where and for how many it is. */
public enum PlanFact {
    TITLE,
    ABOUT,
    AGENDA,
    LANGUAGE,
    STRANDS,
    NEEDS,
    LISTED,
    /** What only its format has to say. */
    DETAILS
}
