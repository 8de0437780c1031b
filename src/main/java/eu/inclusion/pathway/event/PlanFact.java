package eu.inclusion.pathway.event;

/** What an officer can say anew of an event that is planned. */
public enum PlanFact {
    DAYS(true),
    HOURS(true),
    /** Where it is, with the address. */
    PLACE(true),
    /** How the venue can be reached and used. */
    ACCESSIBILITY(true),
    /** The last day to answer. */
    REPLY_BY(false),
    TITLE(true),
    ABOUT(true),
    AGENDA(true),
    LANGUAGE(true),
    STRANDS(false),
    NEEDS(false),
    LISTED(false),
    /** What only its format has to say. */
    DETAILS(true);

    private final boolean concernsGuests;

    PlanFact(boolean concernsGuests) {
        this.concernsGuests = concernsGuests;
    }

    /** Whether everybody who comes, or may come, relies on it; a last day to answer matters to those who have not answered only. */
    public boolean concernsGuests() {
        return concernsGuests;
    }

    /** Whether who comes has to come at another time or to another place. */
    public boolean moves() {
        return this == DAYS || this == HOURS || this == PLACE;
    }
}
