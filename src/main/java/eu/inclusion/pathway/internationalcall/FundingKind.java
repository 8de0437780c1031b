package eu.inclusion.pathway.internationalcall;

/** For what another agency would pay at an international event. */
public enum FundingKind {
    TRAVEL,
    BOARD_AND_LODGING,
    TRAINERS,
    ACCESSIBILITY,
    OTHER
}
