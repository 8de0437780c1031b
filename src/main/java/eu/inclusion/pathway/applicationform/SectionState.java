package eu.inclusion.pathway.applicationform;

import eu.inclusion.pathway.form.FormProblem;
import java.util.List;

/** How a section of a draft stands. */
public enum SectionState {
    NOT_STARTED,
    INCOMPLETE,
    HAS_ERRORS,
    COMPLETE;

    static SectionState of(boolean saved, List<FormProblem> problems) {
        if (!saved) {
            return NOT_STARTED;
        }
        if (problems.isEmpty()) {
            return COMPLETE;
        }
        return problems.stream().allMatch(SectionState::onlyMissing) ? INCOMPLETE : HAS_ERRORS;
    }

    static boolean onlyMissing(FormProblem problem) {
        return problem.missing() || problem.messageKey().startsWith("grantapplication.section.missing-");
    }
}
