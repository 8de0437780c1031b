package eu.inclusion.pathway.judgement;

/** Why a correction that was asked for is no longer waited for. */
public enum CorrectionLapse {
    /** The last day passed without an answer. */
    NOT_ANSWERED,
    /** Another version was received. */
    REPLACED,
    /** The organisation took the application back. */
    WITHDRAWN,
    /** The application was decided on. */
    CLOSED,
    /** The deadline was moved: what the organisation wants to change it can send as another version. */
    DEADLINE_MOVED
}
