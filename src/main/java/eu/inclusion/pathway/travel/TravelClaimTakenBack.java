package eu.inclusion.pathway.travel;

/** An organisation took a claim back before an officer had it in hand. */
public record TravelClaimTakenBack(TravelClaimId claimId, String reference) {
}
