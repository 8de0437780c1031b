package eu.inclusion.pathway.judgement;

/** What a person at the agency decides on one finding. */
public enum Judgement {
    /** The officer judges that the condition is met. */
    MET,
    /** The condition is not met. */
    NOT_MET,
    /** What the rule read was a clerical error, which the organisation has corrected on the agency's request. */
    CORRECTED,
    /** The officer proposes to let the application pass all the same; a second person has to agree. */
    WAIVER_PROPOSED,
    /** A second person agreed. */
    WAIVED,
    /** A second person did not agree: the finding is open again. */
    WAIVER_REFUSED,
    /** The partner that it is about is taken out of the application, which goes on without it. */
    PARTNER_STRUCK,
    /** The paper that is missing can follow. */
    MAY_FOLLOW;

    /** Whether the finding no longer stands in the way. */
    public boolean settles() {
        return this == MET || this == CORRECTED || this == WAIVED || this == PARTNER_STRUCK || this == MAY_FOLLOW;
    }

    /** Whether somebody still has to decide on the finding. */
    boolean leavesOpen() {
        return this == WAIVER_REFUSED;
    }
}
