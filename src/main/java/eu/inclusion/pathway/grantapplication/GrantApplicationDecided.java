package eu.inclusion.pathway.grantapplication;

/** An application came to its end, whatever that is; its path hears of it. */
public record GrantApplicationDecided(GrantApplicationId applicationId, String reference, PathLink path, ApplicationOutcome outcome) {
}
