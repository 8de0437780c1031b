package eu.inclusion.pathway.internationalcall;

import org.jspecify.annotations.Nullable;

/**
 * Whether an organisation can apply to a call, and why not where it cannot.
 *
 * @param path on which it is ready; nothing where it cannot apply
 */
public record Standing(Answer answer, @Nullable ReadyPath path) {

    /** Whether it can apply now. */
    public boolean mayApply() {
        return answer == Answer.READY;
    }

    static Standing not(Answer why) {
        return new Standing(why, null);
    }

    /** What stands between an organisation and a call; the first that holds. */
    public enum Answer {
        READY,
        /** The call is not open yet, postponed, or the event is over. */
        NOT_OPEN,
        /** The last day to apply is over. */
        CLOSED,
        /** None of its agencies may send organisations to this event. */
        OTHER_AGENCIES,
        /** Its path is over. */
        PATH_OVER,
        /** Its path rests. */
        PATH_RESTS,
        /** Mapping or the national event come first. */
        TOO_EARLY,
        /** It has been invited to another international event. */
        INVITED_ELSEWHERE,
        /** It was at an international event, or its agency went on without one. */
        PHASE_OVER
    }
}
