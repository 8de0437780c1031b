package eu.inclusion.pathway.mapping;

/** How an agency came to hear of an organisation. */
public enum ContactSource {
    /** The organisation registered its interest itself. */
    PUBLIC_FORM,
    /** An officer registered it. */
    OFFICER,
    /** It stood on a mapping list that an officer imported. */
    MAPPING_LIST
}
