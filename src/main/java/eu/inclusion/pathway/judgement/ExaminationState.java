package eu.inclusion.pathway.judgement;

/** How far the examination of an application has come, and what it waits for. */
public enum ExaminationState {
    /** Every condition is met, or what stood in the way was settled. */
    ELIGIBLE,
    /** Every finding is decided on, and at least one condition is not met. */
    NOT_ELIGIBLE,
    /** An officer has to decide on a finding, or to look at a correction. */
    FINDING_OPEN,
    /** A second person has to decide on a proposed waiver. */
    WAIVER_OPEN,
    /** The organisation was asked for a correction. */
    CORRECTION_OPEN
}
