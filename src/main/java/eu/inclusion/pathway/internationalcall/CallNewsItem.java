package eu.inclusion.pathway.internationalcall;

/**
 * What one organisation has not heard yet of an event to which it applies.
 *
 * @param application as it stands now, which may be otherwise than when it happened
 * @param sequence    of the event when it happened
 */
public record CallNewsItem(EventApplication application, CallNewsKind kind, int sequence) {
}
