package eu.inclusion.pathway.programme;

/** Where the impact of a project lies: what decides its field. Seed 2 (erasmusplus.nl): out-of-school learning goes to youth. */
public enum Impact {
    OUT_OF_SCHOOL,
    SCHOOL,
    VET,
    HIGHER_EDUCATION,
    ADULT,
    SPORT
}
