package eu.inclusion.pathway.followup;

import eu.inclusion.pathway.programme.AgencyCode;

/**
 * What an organisation said half a year after an event.
 *
 * @param agency that sent it
 */
public record FollowUpLine(String organisation, AgencyCode agency, FollowUpAnswer answer) {
}
