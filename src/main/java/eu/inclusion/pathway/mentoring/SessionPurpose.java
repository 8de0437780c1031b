package eu.inclusion.pathway.mentoring;

/** What a session is for. */
public enum SessionPurpose {
    GETTING_TO_KNOW,
    PROJECT_IDEA,
    PARTNERS,
    BUDGET_AND_PLANNING,
    /** The mentor reads the draft of an application and says what could be better. */
    DRAFT_FEEDBACK,
    RUNNING_PROJECT,
    OTHER
}
