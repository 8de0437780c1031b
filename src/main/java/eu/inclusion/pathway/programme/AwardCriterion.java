package eu.inclusion.pathway.programme;

/** What an application is scored on. Programme Guide 2025, pp. 247-264. */
public enum AwardCriterion {
    RELEVANCE,
    /** Quality of the project design and implementation. */
    DESIGN,
    /** Quality of the partnership and the cooperation arrangements. */
    PARTNERSHIP,
    IMPACT
}
