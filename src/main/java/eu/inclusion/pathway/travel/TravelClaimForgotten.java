package eu.inclusion.pathway.travel;

/** Whose journey a claim was about was forgotten; letters about it need not say so any more. */
public record TravelClaimForgotten(String reference) {
}
