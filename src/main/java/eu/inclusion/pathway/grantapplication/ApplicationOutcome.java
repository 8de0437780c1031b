package eu.inclusion.pathway.grantapplication;

/** How a grant application ends. Programme Guide 2025, Part C, pp. 458-463. */
public enum ApplicationOutcome {
    AWARDED,
    REJECTED,
    /** It does not meet the conditions, so it was not assessed. */
    NOT_ELIGIBLE,
    /** No National Agency manages its field: it belongs to EACEA. */
    OUTSIDE_AGENCIES,
    /** The organisation took it back. */
    WITHDRAWN
}
