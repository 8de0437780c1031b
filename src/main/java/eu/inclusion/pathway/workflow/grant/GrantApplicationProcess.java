package eu.inclusion.pathway.workflow.grant;

/** The contract between the model {@code grant-application} and the code. Business key: the submission's reference. */
final class GrantApplicationProcess {

    static final String PROCESS = "grant-application";

    /** The application's id, text. */
    static final String GRANT_APPLICATION_ID = "grantApplicationId";
    /** Whether no National Agency can take it, true or false. */
    static final String OUTSIDE_AGENCIES = "outsideAgencies";
    /** What the rules say: {@link eu.inclusion.pathway.eligibility.Outcome}. */
    static final String ELIGIBILITY = "eligibility";
    /** Whether the officer found it eligible where a person had to judge, true or false. */
    static final String ELIGIBILITY_CONFIRMED = "eligibilityConfirmed";
    /** Whether the grant is awarded, true or false. */
    static final String AWARDED = "awarded";

    /** The message by which the process hears that the organisation took its application back. */
    static final String WITHDRAWN = "GrantApplicationWithdrawn";

    private GrantApplicationProcess() {
    }
}
