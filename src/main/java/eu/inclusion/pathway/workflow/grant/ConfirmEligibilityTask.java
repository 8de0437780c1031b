package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.judgement.ExaminationState;
import eu.inclusion.pathway.judgement.FindingJudgements;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An officer decides on each finding, with a reason, or asks the organisation for a correction first. */
@Component
class ConfirmEligibilityTask implements UserTaskHandler {

    private final ApplicationCases cases;
    private final ConfirmationSheet sheet;
    private final FindingQuestions questions;
    private final FindingJudgements judgements;
    private final CorrectionTerms corrections;

    ConfirmEligibilityTask(ApplicationCases cases, ConfirmationSheet sheet, FindingQuestions questions, FindingJudgements judgements,
            CorrectionTerms corrections) {
        this.cases = cases;
        this.sheet = sheet;
        this.questions = questions;
        this.judgements = judgements;
        this.corrections = corrections;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_ConfirmEligibility";
    }

    @Override
    public String subject(TaskInHand task) {
        return cases.subject(task);
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        return sheet.show(task);
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        return Map.of(GrantApplicationProcess.ELIGIBILITY, done(cases.idOf(task), task, answers).name());
    }

    private ExaminationState done(GrantApplicationId id, TaskInHand task, Answers answers) {
        if (answers.text("step").equals("CORRECT")) {
            corrections.ask(id, answers, task.doneBy());
            return judgements.state(id);
        }
        return judgements.judge(id, questions.opinions(id, answers), task.doneBy());
    }
}
