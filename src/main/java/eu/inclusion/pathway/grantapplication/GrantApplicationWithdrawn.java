package eu.inclusion.pathway.grantapplication;

/** The organisation took its submitted application back. */
public record GrantApplicationWithdrawn(GrantApplicationId applicationId, String reference, PathLink path, String reason) {
}
