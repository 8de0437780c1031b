package eu.inclusion.pathway.workflow.travel;

/** The contract between the model {@code travel-claim} and the code. Business key: the claim's reference. */
final class TravelClaimProcess {

    static final String PROCESS = "travel-claim";

    /** The id of the claim, text. */
    static final String TRAVEL_CLAIM_ID = "travelClaimId";
    /** What the officer decided: PAY, ASK or REFUSE. */
    static final String CLAIM_DECISION = "claimDecision";
    static final String PAY = "PAY";
    static final String ASK = "ASK";
    static final String REFUSE = "REFUSE";

    private TravelClaimProcess() {
    }
}
