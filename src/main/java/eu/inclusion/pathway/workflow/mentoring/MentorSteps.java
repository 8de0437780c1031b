package eu.inclusion.pathway.workflow.mentoring;

import eu.inclusion.pathway.mentoring.MentoringOffice;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * What all of the mentor's tasks have in common: the mentor can always say "I cannot go on". Forms for it have the fields
 * {@code mentorStep} and {@code reason}.
 */
@Component
class MentorSteps {

    private final MentoringOffice office;

    MentorSteps(MentoringOffice office) {
        this.office = office;
    }

    /** Takes the step that the mentor chose; the work is that of a mentor who goes on. */
    Map<String, Object> take(TaskInHand task, Answers answers, Consumer<MentorStep> work) {
        MentorStep step = MentorStep.valueOf(answers.text(MentoringProcess.MENTOR_STEP));
        if (step == MentorStep.CANNOT_GO_ON) {
            office.handBack(MentoringCases.idOf(task), answers.text("reason"));
        } else {
            work.accept(step);
        }
        return Map.of(MentoringProcess.MENTOR_STEP, step.name());
    }
}
