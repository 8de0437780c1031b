package eu.inclusion.pathway.preparation;

/** A part of the infopack. Practice of the agencies' training and cooperation activities. */
public enum InfopackSection {
    ARRIVAL_AND_DEPARTURE,
    ROUTES,
    MEALS,
    ROOMS,
    EXTRA_NIGHTS,
    REDUCED_MOBILITY,
    CONTACT,
    WHAT_TO_BRING
}
