package eu.inclusion.pathway.workflow.mentoring;

/** What a mentor decides to do next; the value of the variable {@code mentorStep}. */
enum MentorStep {
    /** Goals are agreed. */
    GO_ON,
    /** A session is planned. */
    PLANNED,
    ANOTHER_SESSION,
    /** The mentoring comes to its end. */
    WRAP_UP,
    /** Somebody else has to be found. */
    CANNOT_GO_ON
}
