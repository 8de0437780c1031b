package eu.inclusion.pathway.programme;

/** The four strands of the Strategic Partnership for Inclusion, each for a group of young people under-represented so far. Seeds 0 and 1. */
public enum Strand {
    HEALTH_AND_DISABILITIES,
    NEET,
    RURAL_AREAS,
    POST_MIGRATION
}
