package eu.inclusion.pathway.workflow.idea;

/** The contract between the model {@code project-idea} and the code. Business key: the idea's reference. */
final class ProjectIdeaProcess {

    static final String PROCESS = "project-idea";
    /** The idea's id, text. */
    static final String PROJECT_IDEA_ID = "projectIdeaId";
    /** Whether the officer passed the idea on to another agency, true or false. */
    static final String PASSED_ON = "passedOn";
    /** The message by which the process hears that the sender took the idea back. */
    static final String WITHDRAWN = "ProjectIdeaWithdrawn";

    private ProjectIdeaProcess() {
    }
}
