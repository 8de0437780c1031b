package eu.inclusion.pathway.internationalcall;

/** How an organisation's application to come to an international event stands. */
public enum EventApplicationStatus {
    /** Being written; nobody but the organisation reads it, and it does not count. */
    DRAFT,
    /** Sent; it can be changed until the last day to apply. */
    SUBMITTED,
    /** The organisation took it back. */
    WITHDRAWN,
    /** The sending agency proposed it to the host, in an order. */
    PRESELECTED,
    /** The sending agency did not propose it. */
    NOT_PRESELECTED,
    /** The host selected it: a place is kept for it, or was. */
    SELECTED,
    /** It was selected, and does not come after all. */
    NOT_COMING,
    /** It moves up when one that was selected does not come. */
    WAITING_LIST,
    /** The host did not select it. */
    NOT_SELECTED,
    /** The event does not take place. */
    EVENT_CANCELLED;

    /** Whether the organisation is told of an outcome it can still change by withdrawing. */
    public boolean isWithdrawable() {
        return this == SUBMITTED || this == PRESELECTED || this == WAITING_LIST;
    }

    /** Whether a host that may select it, or has, needs to know who its persons are. */
    public boolean isHostsBusiness() {
        return this == PRESELECTED || this == WAITING_LIST || this == SELECTED;
    }

    /** Whether it is being written, or was sent and nobody has decided on it. */
    public boolean isApplying() {
        return this == DRAFT || this == SUBMITTED;
    }

    /** Whether it matters to the organisation whether the event takes place. */
    public boolean isConcerned() {
        return isUnderWay() || this == SELECTED;
    }

    /** Whether it is still to be decided on, or may yet move up. */
    public boolean isUnderWay() {
        return this == DRAFT || isWithdrawable();
    }
}
