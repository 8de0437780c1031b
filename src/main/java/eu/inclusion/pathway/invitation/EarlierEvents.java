package eu.inclusion.pathway.invitation;

/** What an organisation did about events before; who missed one without a word is less likely to come. */
public enum EarlierEvents {
    /** It has never been at one. */
    NEVER_CAME,
    /** Someone came to one at least. */
    CAME,
    /** It did not show up at one at least. */
    MISSED
}
