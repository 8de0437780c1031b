package eu.inclusion.pathway.workflow.event;

/** The contract between the model {@code silence-decision} and the code. Business key: the event's reference. */
final class SilenceDecisionProcess {

    static final String PROCESS = "silence-decision";

    /** The event's id, text. */
    static final String EVENT_ID = NationalEventProcess.EVENT_ID;
    /** What is to be done: {@link eu.inclusion.pathway.event.SilenceDecision}. */
    static final String SILENCE_DECISION = "silenceDecision";
    /** Who decided, an account's id. */
    static final String DECIDED_BY = "decidedBy";
    /** Whether there are more to whom the decision applies, yes or no. */
    static final String MORE_SILENT = NationalEventProcess.MORE_SILENT;

    private SilenceDecisionProcess() {
    }
}
