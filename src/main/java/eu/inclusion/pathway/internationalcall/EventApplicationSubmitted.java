package eu.inclusion.pathway.internationalcall;

/** An organisation sent its application to an international event, for the first time or changed. */
public record EventApplicationSubmitted(EventApplication application) {
}
