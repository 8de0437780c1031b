package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.ParticipationStatus;
import java.util.Map;

/** The contract between the model {@code event-participation} and the code. Business key: the path's reference. */
final class EventParticipationProcess {

    static final String PROCESS = "event-participation";

    /** For which kind of event: {@link eu.inclusion.pathway.event.EventKind}; comes from the path. */
    static final String EVENT_KIND = "eventKind";
    /** The id of the participation, text. */
    static final String PARTICIPATION_ID = "participationId";
    /** What came of the invitation: ACCEPTED, WAITING_LIST, DECLINED, or ASK_AGAIN on silence. */
    static final String ANSWER = "answer";
    static final String ASK_AGAIN = "ASK_AGAIN";
    /** Whether an organisation with a place still comes: YES or NO. */
    static final String STILL_COMING = "stillComing";
    /** Whether it took part in the event, boolean; set by the message {@code AttendanceRecorded}. */
    static final String TOOK_PART = "tookPart";
    /** How the path goes on: {@link eu.inclusion.pathway.workflow.NextStep}. */
    static final String NEXT_STEP = "nextStep";

    private EventParticipationProcess() {
    }

    /** The decision after an answer, or after silence taken for one. */
    static Map<String, Object> answered(ParticipationStatus how) {
        return Map.of(ANSWER, how.name(), TOOK_PART, false);
    }
}
