package eu.inclusion.pathway.event;

/** Whether an organisation came home from an event with an idea for a project. */
public enum ProjectIdea {
    WITH_PARTNER,
    WITHOUT_PARTNER,
    NONE
}
