package eu.inclusion.pathway.eligibility;

/** A sum of whole euro, as a figure of a finding. */
public record Euro(long amount) {
}
