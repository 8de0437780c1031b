package eu.inclusion.pathway.mapping;

/** Who answers the mapping survey of an organisation. */
public enum SurveyDoor {
    /** The organisation itself: it has a contact person and agreed to be written to. */
    ORGANISATION,
    /** An officer, by telephone or on a visit. */
    OFFICER,
    /** Nobody: the organisation said no, and the officer decides. */
    NOBODY
}
