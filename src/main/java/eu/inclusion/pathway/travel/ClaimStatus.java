package eu.inclusion.pathway.travel;

/** How far a claim is. */
public enum ClaimStatus {
    /** Being written; nobody else sees it. */
    DRAFT,
    /** With the agency. */
    SENT,
    /** The agency asked something; the organisation can change it. */
    ASKED,
    /** The agency pays all of it. */
    APPROVED,
    /** The agency pays a part. */
    PARTLY_APPROVED,
    /** The agency does not pay. */
    REFUSED,
    /** Paid. */
    PAID;

    /** Whether the organisation can change it. */
    public boolean isOpenToChange() {
        return this == DRAFT || this == ASKED;
    }

    /** Whether it is to be paid. */
    public boolean isToBePaid() {
        return this == APPROVED || this == PARTLY_APPROVED;
    }
}
