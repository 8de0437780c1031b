package eu.inclusion.pathway.programme;

/** What may keep people from taking part: the eight barriers of Programme Guide 2025, pp. 7-8; they can combine and the list is not exhaustive. */
public enum FewerOpportunitiesGroup {
    DISABILITIES,
    HEALTH_PROBLEMS,
    EDUCATION_AND_TRAINING,
    CULTURAL_DIFFERENCES,
    SOCIAL_BARRIERS,
    ECONOMIC_BARRIERS,
    DISCRIMINATION,
    GEOGRAPHICAL_BARRIERS
}
