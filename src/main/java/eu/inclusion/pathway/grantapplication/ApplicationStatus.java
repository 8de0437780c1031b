package eu.inclusion.pathway.grantapplication;

/** How far a grant application has come. */
public enum ApplicationStatus {
    /** The organisation writes it. */
    DRAFT,
    /** Received; whether it may be assessed is not known yet. */
    SUBMITTED,
    /** Found eligible: it may be decided on. */
    ADMITTED,
    /** Nothing more happens; the outcome says how it ended. */
    CLOSED;

    /** Whether somebody at an agency has it in hand. */
    public boolean isWithAgency() {
        return this == SUBMITTED || this == ADMITTED;
    }
}
