package eu.inclusion.pathway.internationalcall;

/** How well a person speaks the event's working language, in everyday words. */
public enum LanguageLevel {
    BASIC,
    GOOD,
    FLUENT
}
