package eu.inclusion.pathway.form;

/** One of the answers to choose from. */
public record FormOption(String value, String label) {
}
