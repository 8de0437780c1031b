package eu.inclusion.pathway.programme;

/**
 * A number or other fact of a rule set with the place where it was read.
 *
 * @param confirmed whether the sources agree; what is not confirmed never rejects an application by itself
 */
public record Sourced<V>(V value, String source, boolean confirmed) {
}
