package eu.inclusion.pathway.workflow.event;

/** The contract between the model {@code national-event} and the code. Business key: the event's reference. */
final class NationalEventProcess {

    static final String PROCESS = "national-event";

    /** The event's id, text. */
    static final String EVENT_ID = "eventId";
    /** How the event goes on: GO_ON, INVITE_MORE, HELD or CANCEL. */
    static final String EVENT_DECISION = "eventDecision";

    private NationalEventProcess() {
    }
}
