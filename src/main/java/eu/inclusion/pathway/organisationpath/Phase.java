package eu.inclusion.pathway.organisationpath;

/** The phases of a path in their order. Seeds 0 and 1; the grant application stands between the events and the mentoring. */
public enum Phase {
    MAPPING,
    NATIONAL_EVENT,
    INTERNATIONAL_EVENT,
    GRANT_APPLICATION,
    MENTORING
}
