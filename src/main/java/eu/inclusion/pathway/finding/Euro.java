package eu.inclusion.pathway.finding;

/** A sum of whole euro, as a figure of a finding. */
public record Euro(long amount) {
}
