package eu.inclusion.pathway.workflow.event;

/** The contract between the model {@code national-event} and the code. Business key: the event's reference. */
final class NationalEventProcess {

    static final String PROCESS = "national-event";

    /** The event's id, text. */
    static final String EVENT_ID = "eventId";
    /** How the event goes on: GO_ON, INVITE_MORE, HELD or CANCEL. */
    static final String EVENT_DECISION = "eventDecision";
    /** Whether more of the chosen invitations are to be sent, boolean. */
    static final String MORE_TO_SEND = "moreToSend";
    /** Whether more of those without an answer are to be let go, boolean. */
    static final String MORE_SILENT = "moreSilent";
    /** Where it waits for the answers. */
    static final String LAST_DAY_TO_ANSWER = "Event_LastDayToAnswer";

    private NationalEventProcess() {
    }
}
