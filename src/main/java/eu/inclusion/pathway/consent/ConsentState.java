package eu.inclusion.pathway.consent;

/** How it stands with a partner's consent to the use of its OID. Programme Guide 2025, Part C, p. 442. */
public enum ConsentState {
    /** Nobody asked the partner. */
    NOT_ASKED,
    /** Asked, and no answer yet. */
    ASKED,
    GIVEN,
    REFUSED;

    /** Whether the partner still owes an answer. */
    public boolean isOpen() {
        return this == NOT_ASKED || this == ASKED;
    }
}
