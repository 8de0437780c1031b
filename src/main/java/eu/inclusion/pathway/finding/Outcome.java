package eu.inclusion.pathway.finding;

/** What the rules say of an application. */
public enum Outcome {
    /** Every rule is met, and nothing that a rule needs is unknown. */
    ELIGIBLE,
    /** A rule is not met. */
    NOT_ELIGIBLE,
    /** No rule is broken, but something is unknown, or no machine can judge it. */
    NEEDS_HUMAN
}
