package eu.inclusion.pathway.invitation;

/** What became of one organisation that a round was to invite. */
public enum InvitationOutcome {
    /** Chosen; it has not been its turn yet. */
    CHOSEN(false),
    /** Invited by a letter of its own. */
    WRITTEN(true),
    /** Invited; named in the letter to the same person for another organisation. */
    NAMED(true),
    /** Invited; the person has had a letter about this event already, so no second one went out. */
    WRITTEN_BEFORE(true),
    /** Invited; nobody is known there to write to. */
    NO_CONTACT(true),
    /** Left out: another event invited it meanwhile, or this one did before. */
    OTHER_EVENT(false),
    /** Left out: it does not wait for a national event any more. */
    NOT_WAITING(false),
    /** Left out: the event was cancelled, held, or closed its registration before it was its turn. */
    TOO_LATE(false),
    /** Left out: an officer stopped the round for good. */
    HELD_BACK(false);

    private final boolean invited;

    InvitationOutcome(boolean invited) {
        this.invited = invited;
    }

    /** Whether the organisation is invited and can answer. */
    public boolean isInvited() {
        return invited;
    }

    /** Whether it was chosen and is not invited in the end. */
    public boolean isLeftOut() {
        return !invited && this != CHOSEN;
    }
}
