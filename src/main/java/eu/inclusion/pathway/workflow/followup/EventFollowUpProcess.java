package eu.inclusion.pathway.workflow.followup;

/** The contract between the model {@code event-follow-up} and the code. Business key: the path's reference. */
final class EventFollowUpProcess {

    static final String PROCESS = "event-follow-up";

    /** The id of the participation, text. */
    static final String PARTICIPATION_ID = "participationId";

    private EventFollowUpProcess() {
    }
}
