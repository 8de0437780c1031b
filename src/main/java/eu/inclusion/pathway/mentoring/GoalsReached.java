package eu.inclusion.pathway.mentoring;

/** How far the goals of a mentoring were reached. */
public enum GoalsReached {
    YES,
    PARTLY,
    NO
}
