package eu.inclusion.pathway.mapping;

/** What an organisation said when it was contacted. */
public enum ContactResponse {
    /** Nothing yet. */
    NONE,
    INTERESTED,
    DECLINED,
    /** Not now, perhaps later. */
    LATER
}
