package eu.inclusion.pathway.organisation;

/**
 * How experienced an organisation is in one type of action, the least experienced first: each also is what stands after it, but
 * for the last. Programme Guide 2025, pp. 465-472.
 */
public enum ExperienceStatus {
    /** Never supported before, neither as coordinator nor as partner. */
    NEWCOMER,
    /** Not supported as coordinator in the last seven years. */
    FIRST_TIME_APPLICANT,
    /** Supported no more than twice in the last seven years. */
    LESS_EXPERIENCED,
    EXPERIENCED
}
