package eu.inclusion.pathway.preparation;

/** How an officer looked at what persons told. */
public enum LookKind {
    /** One person, whole. */
    PERSON,
    /** Among others in a list on a page. */
    LIST,
    /** In a file to take away. */
    FILE
}
