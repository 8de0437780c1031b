package eu.inclusion.pathway.workflow.mentoring;

import eu.inclusion.pathway.mentoring.Mentoring;
import eu.inclusion.pathway.mentoring.MentoringOffice;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The mentor writes down what mentor and organisation want to reach. */
@Component
class AgreeGoalsTask implements UserTaskHandler {

    private final MentoringCases cases;
    private final MentoringFacts facts;
    private final MentorSteps steps;
    private final MentoringOffice office;

    AgreeGoalsTask(MentoringCases cases, MentoringFacts facts, MentorSteps steps, MentoringOffice office) {
        this.cases = cases;
        this.facts = facts;
        this.steps = steps;
        this.office = office;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_AgreeGoals";
    }

    @Override
    public String subject(TaskInHand task) {
        return facts.subject(task);
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        Mentoring mentoring = cases.mentoringOf(task);
        Map<String, Object> shown = facts.withNeeds(task, mentoring);
        shown.put("briefing", mentoring.briefing() == null ? "" : mentoring.briefing());
        shown.put("applyBy", mentoring.applyBy() == null ? "" : mentoring.applyBy().toString());
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        return steps.take(task, answers,
                step -> office.agree(MentoringCases.idOf(task), answers.text("goals"), answers.dayOrNull("applyBy")));
    }
}
