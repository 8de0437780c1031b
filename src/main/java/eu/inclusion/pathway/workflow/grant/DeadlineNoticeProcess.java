package eu.inclusion.pathway.workflow.grant;

/** The contract between the model {@code deadline-notice} and the code. Business key: the call, for example {@code 2026-KA210-1}. */
final class DeadlineNoticeProcess {

    static final String PROCESS = "deadline-notice";

    /** Whether some have not been told yet, true or false. */
    static final String SOME_LEFT = "someLeft";

    private DeadlineNoticeProcess() {
    }
}
