package eu.inclusion.pathway.travel;

import eu.inclusion.pathway.programme.AgencyCode;

/** An organisation sent a claim to its agency. */
public record TravelClaimSent(TravelClaimId claimId, String reference, AgencyCode agency) {
}
