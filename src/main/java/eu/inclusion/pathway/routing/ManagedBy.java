package eu.inclusion.pathway.routing;

/** Who manages a field: where the application goes. Programme Guide 2025, pp. 247-264. */
public enum ManagedBy {
    /** The National Agency of the country in which the applicant is established. */
    NATIONAL_AGENCY,
    /** The European Education and Culture Executive Agency, which is no National Agency. */
    EACEA
}
