package eu.inclusion.pathway.followup;

/** Whether partners were found at an event. */
public enum PartnersFound {
    YES,
    CONTACT,
    NO
}
