package eu.inclusion.pathway.monitoring;

/** By what a year's figures are told apart. An organisation counts once in each row, so rows do not add up. */
enum Breakdown {
    /** One row for all. */
    NOTHING,
    STRAND,
    AGENCY
}
