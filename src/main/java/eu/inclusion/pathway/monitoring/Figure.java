package eu.inclusion.pathway.monitoring;

/**
 * What is counted over a year. Persons and organisations apart, as the strategic partnership published them in 2018 and 2019; what
 * each counts stands beside it on the page.
 */
public enum Figure {
    EVENTS_HELD,
    ORGANISATIONS_INVITED,
    ORGANISATIONS_ANSWERED,
    ORGANISATIONS_CAME,
    ORGANISATIONS_NO_SHOW,
    PERSONS_EXPECTED,
    PERSONS_CAME,
    PERSONS_NO_SHOW,
    FEEDBACK_GIVEN,
    FOLLOW_UP_ASKED,
    FOLLOW_UP_ANSWERED,
    FOLLOW_UP_PARTNERS,
    FOLLOW_UP_PROJECTS,
    APPLICATIONS_RECEIVED,
    APPLICATIONS_LATE,
    APPLICATIONS_IN_HAND,
    APPLICATIONS_ELIGIBLE,
    APPLICATIONS_NOT_ELIGIBLE,
    APPLICATIONS_ELSEWHERE,
    APPLICATIONS_WITHDRAWN,
    APPLICATIONS_AWARDED
}
