package eu.inclusion.pathway.programme;

/** How sure we are of a fact of the programme, and so of what is decided with it. */
public enum Evidence {
    /** Read in the text of an official document or on the body's own page. */
    PRIMARY,
    /** Read in somebody else's text: usually right. */
    SECONDARY,
    /** Stated nowhere, but shown by real project numbers. */
    PROJECTS,
    /** From memory: not confirmed. */
    MEMORY,
    /** Sources disagree, or nothing was found. */
    OPEN
}
