package eu.inclusion.pathway.mapping;

/** What an organisation would need to take part in the programme. */
public enum Need {
    INFORMATION,
    PROJECT_MANAGEMENT,
    PARTNERS,
    TIME_AND_PEOPLE,
    MONEY,
    LANGUAGE,
    ACCESSIBILITY,
    ADMINISTRATION,
    /** Somebody beside them while they write an application. */
    APPLICATION_SUPPORT
}
