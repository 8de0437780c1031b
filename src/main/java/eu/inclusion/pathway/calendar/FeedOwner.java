package eu.inclusion.pathway.calendar;

import eu.inclusion.pathway.organisation.OrganisationId;

/**
 * Whose private calendar an address opens.
 *
 * @param id the organisation's id, or the account's name
 */
public record FeedOwner(Kind kind, String id) {

    /** Who can have a private calendar. */
    public enum Kind {
        ORGANISATION,
        STAFF
    }

    public static FeedOwner of(OrganisationId organisation) {
        return new FeedOwner(Kind.ORGANISATION, organisation.text());
    }

    public static FeedOwner ofStaff(String userId) {
        return new FeedOwner(Kind.STAFF, userId);
    }
}
