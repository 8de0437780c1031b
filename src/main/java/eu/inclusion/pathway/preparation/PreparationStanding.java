package eu.inclusion.pathway.preparation;

/** How far one person's preparation is. */
public enum PreparationStanding {
    /** Nothing is known yet. */
    NOTHING_TOLD,
    /** Under 18, and no guardian has answered: may not come yet. */
    PERMISSION_AWAITED,
    /** Under 18, and the guardian said no: may not come. */
    PERMISSION_REFUSED,
    /** Nothing is missing. */
    COMPLETE;

    /** Whether the person may not come as things are. */
    public boolean mayNotCome() {
        return this == PERMISSION_AWAITED || this == PERMISSION_REFUSED;
    }
}
