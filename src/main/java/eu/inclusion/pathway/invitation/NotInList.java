package eu.inclusion.pathway.invitation;

/**
 * How many of the organisations for which an officer looks do not stand in the list to choose from, and why.
 *
 * @param noConsent wait for a national event, and did not agree to be invited
 * @param here have been invited to this event already
 * @param elsewhere are invited to another event, or have a place there
 */
public record NotInList(int noConsent, int here, int elsewhere) {

    public boolean isNobody() {
        return noConsent + here + elsewhere == 0;
    }
}
