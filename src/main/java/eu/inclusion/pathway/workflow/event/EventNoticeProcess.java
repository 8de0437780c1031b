package eu.inclusion.pathway.workflow.event;

/** The contract between the model {@code event-notice} and the code. Business key: the event's reference. */
final class EventNoticeProcess {

    static final String PROCESS = "event-notice";

    /** The event's id, text. */
    static final String EVENT_ID = NationalEventProcess.EVENT_ID;
    /** The event's sequence after the change, a number; 0 where something else is told of it. */
    static final String SEQUENCE = "eventSequence";
    /** Who is left: {@link Left}. */
    static final String NOTICE_LEFT = "noticeLeft";

    private EventNoticeProcess() {
    }

    /** Who is left to be told or reminded. */
    enum Left {
        /** Some have not been reached yet. */
        SOME,
        /** All have heard; some are to be reminded later. */
        REMIND,
        NOBODY
    }
}
