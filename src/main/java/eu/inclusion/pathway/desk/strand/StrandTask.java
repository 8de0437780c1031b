package eu.inclusion.pathway.desk.strand;

import eu.inclusion.pathway.programme.AgencyCode;

/**
 * A meeting, or something that was agreed at one, as Tasklist shows it beside a task on it.
 *
 * @param reference the case's
 * @param when the meeting's days, or the day until which the action is to be done
 */
public record StrandTask(String reference, AgencyCode agency, String title, String when, String place, String page) {
}
