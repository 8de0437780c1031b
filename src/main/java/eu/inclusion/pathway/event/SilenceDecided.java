package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.AgencyCode;

/**
 * An officer decided at once for all organisations that had not answered an event's invitation in time; it is carried out for one after the
 * other.
 *
 * @param by who decided
 */
public record SilenceDecided(EventId eventId, String reference, AgencyCode agency, SilenceDecision decision, String by) {
}
