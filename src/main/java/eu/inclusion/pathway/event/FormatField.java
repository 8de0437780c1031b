package eu.inclusion.pathway.event;

/** What only events of certain formats have to say; what is said is a text of a few lines. */
public enum FormatField {
    /** What participants can do afterwards. */
    LEARNING_OUTCOMES,
    /** Who trains. */
    TRAINERS,
    /** What it is about as a whole. */
    THEME,
    /** Which organisations the participants hope to meet, and for which action. */
    PARTNERS_SOUGHT,
    /** Which organisations are visited. */
    HOSTING_ORGANISATIONS,
    /** The how manieth it is. */
    EDITION,
    /** Who speaks. */
    SPEAKERS
}
