package eu.inclusion.pathway.programme;

/** The actions of the programme that Pathway brings applications to. Programme Guide 2025, Part B. */
public enum Action {
    /** Small-scale Partnerships. */
    KA210,
    /** Cooperation Partnerships. */
    KA220
}
