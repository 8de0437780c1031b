package eu.inclusion.pathway.event;

/** What officers do about invitations that nobody answered in time. */
public enum SilenceDecision {
    /** Ask once more. */
    ASK_AGAIN,
    /** Take the silence for a no: they wait for the next event, without a task for anybody. */
    LET_GO
}
