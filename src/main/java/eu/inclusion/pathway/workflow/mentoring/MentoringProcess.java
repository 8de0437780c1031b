package eu.inclusion.pathway.workflow.mentoring;

import eu.inclusion.pathway.workflow.PathCases;

/** The contract between the model {@code mentoring} and the code. Business key: the path's reference. */
final class MentoringProcess {

    static final String PROCESS = "mentoring";

    /** The path's id, text; given by the path. */
    static final String ORGANISATION_PATH_ID = PathCases.ORGANISATION_PATH_ID;
    /** The mentoring's id, text. */
    static final String MENTORING_ID = "mentoringId";
    /** Whether the agency wants the organisation mentored. */
    static final String MENTORING_WANTED = "mentoringWanted";
    /** What the mentor does next: {@link MentorStep}. */
    static final String MENTOR_STEP = "mentorStep";
    /** How the path goes on, always ON; taken back by the path. */
    static final String NEXT_STEP = "nextStep";

    private MentoringProcess() {
    }
}
