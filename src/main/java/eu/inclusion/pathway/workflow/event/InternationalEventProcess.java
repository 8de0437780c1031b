package eu.inclusion.pathway.workflow.event;

/**
 * The contract between the model {@code international-event} and the code. Business key: the event's reference for the host; for a
 * sending agency that reference with the agency's code behind it.
 */
final class InternationalEventProcess {

    static final String PROCESS = "international-event";

    /** The event's id, text. */
    static final String EVENT_ID = NationalEventProcess.EVENT_ID;
    /** How the event goes on: GO_ON, HELD or CANCEL. */
    static final String EVENT_DECISION = NationalEventProcess.EVENT_DECISION;
    /** The part that the agency of this case plays: HOST or SENDING. */
    static final String AGENCY_ROLE = "agencyRole";
    static final String HOST = "HOST";
    static final String SENDING = "SENDING";

    /** Where a sending agency that was to propose hears that organisations can apply again. */
    static final String CALL_REOPENED = "Event_CallReopened";

    private InternationalEventProcess() {
    }
}
