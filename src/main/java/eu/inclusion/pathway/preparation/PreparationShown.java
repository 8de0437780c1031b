package eu.inclusion.pathway.preparation;

/** Which persons a list shows. */
public enum PreparationShown {
    /** Who said that something is needed. */
    NEEDS,
    /** Who told nothing yet. */
    MISSING,
    /** Who may not come as things are. */
    NOT_YET,
    /** Everybody. */
    ALL
}
