package eu.inclusion.pathway.demo;

/** Where an organisation of the demo stands when the demo opens, in the order of the path. */
enum DemoStage {
    SURVEY_SENT,
    SURVEY_UNANSWERED,
    TO_ASSESS,
    RESTING,
    CLOSED,
    WITHDRAWN,
    /** It comes to an event today; its persons are awaited at the door, or there. */
    EVENT_TODAY,
    EVENT_AWAITED,
    EVENT_INVITED,
    EVENT_ACCEPTED,
    EVENT_FEEDBACK,
    INTERNATIONAL_AWAITED,
    WRITING,
    /** The application waits for the deadline of its call. */
    SUBMITTED,
    /** The application waits for an officer to judge what is left to a person. */
    TO_CONFIRM,
    /** As before, but a rule speaks against it: an officer confirms that it is not eligible. */
    TO_REFUSE,
    /** The organisation has to correct a point in its application. */
    TO_CORRECT,
    /** The application came too late; a lead officer has to agree that this is waived. */
    TO_WAIVE,
    TO_DECIDE,
    /** As before, for a school project: its case is another agency's in Flanders. */
    TO_DECIDE_SCHOOL,
    REJECTED,
    MENTOR_WANTED,
    MENTORED,
    COMPLETED;

    boolean isPast(DemoStage stage) {
        return compareTo(stage) > 0;
    }
}
