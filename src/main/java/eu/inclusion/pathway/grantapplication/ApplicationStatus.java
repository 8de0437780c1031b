package eu.inclusion.pathway.grantapplication;

/** How far a grant application has come. */
public enum ApplicationStatus {
    /** The organisation writes it. */
    DRAFT,
    /** Received; whether it may be assessed is not known yet. */
    SUBMITTED,
    /** Received, and the organisation writes a new version of it; the one received stands until the new one is sent. */
    REOPENED,
    /** Found eligible: it may be decided on. */
    ADMITTED,
    /** Nothing more happens; the outcome says how it ended. */
    CLOSED;

    /** Whether the organisation can write in it. */
    public boolean isEditable() {
        return this == DRAFT || this == REOPENED;
    }

    /** Whether somebody at an agency has it in hand. */
    public boolean isWithAgency() {
        return this == SUBMITTED || this == REOPENED || this == ADMITTED;
    }
}
