package eu.inclusion.pathway.event;

/** How far one organisation is with an event of one kind. */
public enum ParticipationStatus {
    /** Ready for an event; none has invited it yet. */
    AWAITING_INVITATION,
    /** Invited; the answer is awaited. */
    INVITED,
    /** It comes: its places are taken. */
    ACCEPTED,
    /** It wants to come; there was no place. */
    WAITING_LIST,
    /** A place came free and is kept for it until it answers. */
    OFFERED,
    /** It does not come. */
    DECLINED,
    /** It did not answer. */
    NO_ANSWER,
    /** The event was held and no place had come free. */
    NO_PLACE,
    /** Someone came for the whole event. */
    ATTENDED,
    /** Someone came for a part of it. */
    PARTLY_ATTENDED,
    /** Nobody came, and nobody said so. */
    NO_SHOW,
    /** It gave its place back, left its path, or the event was cancelled. */
    CANCELLED,
    /** The wait for an event ended without one. */
    LAPSED;

    /** Whether places of the event are kept for it. */
    public boolean holdsPlaces() {
        return this == ACCEPTED || this == OFFERED;
    }

    /** Whether an answer is awaited. */
    public boolean awaitsAnswer() {
        return this == INVITED || this == OFFERED;
    }

    /** Whether no event has invited it yet. */
    public boolean awaitsInvitation() {
        return this == AWAITING_INVITATION;
    }

    /** Whether it may still change. */
    public boolean isUnderWay() {
        return awaitsInvitation() || awaitsAnswer() || this == ACCEPTED || this == WAITING_LIST;
    }

    /** Whether someone came. */
    public boolean tookPart() {
        return this == ATTENDED || this == PARTLY_ATTENDED;
    }

    /** Whether it is anybody's business who its persons are: they come, may come, or were to come. */
    public boolean names() {
        return this == INVITED || this == ACCEPTED || this == WAITING_LIST || this == OFFERED || tookPart() || this == NO_SHOW;
    }
}
