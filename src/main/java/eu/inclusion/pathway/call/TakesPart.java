package eu.inclusion.pathway.call;

/** Whether an agency opens an optional round. */
public enum TakesPart {
    YES,
    NO,
    /** The agency has not said so yet, or nobody entered it. */
    UNKNOWN
}
