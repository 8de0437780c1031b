package eu.inclusion.pathway.preparation;

/** Whom to call when something happens. */
public record CloseContact(String name, String phone) {
}
