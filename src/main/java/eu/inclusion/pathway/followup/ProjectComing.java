package eu.inclusion.pathway.followup;

/** How far a project is that came of an event. */
public enum ProjectComing {
    APPLIED,
    WRITING,
    IDEA,
    NONE
}
