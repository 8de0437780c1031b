package eu.inclusion.pathway.workflow.mentoring;

import eu.inclusion.pathway.mentoring.Mentoring;
import eu.inclusion.pathway.mentoring.MentoringOffice;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The organisation says what the mentoring brought. */
@Component
class EvaluateMentoringTask implements UserTaskHandler {

    private final MentoringCases cases;
    private final MentoringFacts facts;
    private final MentoringOffice office;

    EvaluateMentoringTask(MentoringCases cases, MentoringFacts facts, MentoringOffice office) {
        this.cases = cases;
        this.facts = facts;
        this.office = office;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_EvaluateMentoring";
    }

    @Override
    public String subject(TaskInHand task) {
        return facts.subject(task);
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        Mentoring mentoring = cases.mentoringOf(task);
        return Map.of("mentor", MentoringCases.mentorOf(mentoring).name(), "goals", mentoring.goals() == null ? "" : mentoring.goals());
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        office.evaluate(MentoringCases.idOf(task), Integer.parseInt(answers.text("rating")), answers.textOrNull("helped"),
                answers.textOrNull("better"), task.doneBy());
        return Map.of();
    }
}
