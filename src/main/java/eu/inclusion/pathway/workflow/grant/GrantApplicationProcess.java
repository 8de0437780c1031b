package eu.inclusion.pathway.workflow.grant;

/** The contract between the model {@code grant-application} and the code. Business key: the submission's reference. */
final class GrantApplicationProcess {

    static final String PROCESS = "grant-application";

    /** The application's id, text. */
    static final String GRANT_APPLICATION_ID = "grantApplicationId";
    /** Whether no National Agency can take it, true or false. */
    static final String OUTSIDE_AGENCIES = "outsideAgencies";
    /** How far its examination has come: {@link eu.inclusion.pathway.judgement.ExaminationState}. */
    static final String ELIGIBILITY = "eligibility";
    /** Whether the grant is awarded, true or false. */
    static final String AWARDED = "awarded";

    /** Where it waits for the deadline of its call. */
    static final String DEADLINE_PASSED = "Event_DeadlinePassed";

    /** The message by which the process hears that the organisation took its application back. */
    static final String WITHDRAWN = "GrantApplicationWithdrawn";
    /** The message by which it hears that a later version is the case of another agency, or has another reference. */
    static final String REPLACED = "GrantApplicationReplaced";
    /** The message by which it hears, once the deadline has passed, of a version that it has not read, or of another deadline. */
    static final String VERSION_RECEIVED = "GrantApplicationVersionReceived";

    private GrantApplicationProcess() {
    }
}
