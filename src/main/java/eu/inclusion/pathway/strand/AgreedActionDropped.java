package eu.inclusion.pathway.strand;

/** What was agreed need not be done any more, the host says. */
public record AgreedActionDropped(String reference) {
}
