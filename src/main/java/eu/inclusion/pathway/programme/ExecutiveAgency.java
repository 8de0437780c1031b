package eu.inclusion.pathway.programme;

/**
 * The agency of the European Commission that manages what no National Agency does: EACEA. Programme Guide 2025, pp. 20 and 247-264.
 *
 * @param agencies the Commission's own list of all National Agencies
 */
public record ExecutiveAgency(String name, AgencyContact contact, AgencyContact agencies) {
}
