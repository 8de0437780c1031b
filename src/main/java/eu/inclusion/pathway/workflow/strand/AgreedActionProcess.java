package eu.inclusion.pathway.workflow.strand;

/** The contract between the model {@code agreed-action} and the code. Business key: the action's reference. */
final class AgreedActionProcess {

    static final String PROCESS = "agreed-action";

    /** The action's id, text. */
    static final String AGREED_ACTION_ID = "agreedActionId";
    /** What its agency said: DONE, LATER or GIVEN_UP. */
    static final String ACTION_OUTCOME = "actionOutcome";

    private AgreedActionProcess() {
    }
}
