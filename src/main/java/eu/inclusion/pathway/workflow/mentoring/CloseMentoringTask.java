package eu.inclusion.pathway.workflow.mentoring;

import eu.inclusion.pathway.mentoring.Conclusion;
import eu.inclusion.pathway.mentoring.GoalsReached;
import eu.inclusion.pathway.mentoring.Mentoring;
import eu.inclusion.pathway.mentoring.MentoringOffice;
import eu.inclusion.pathway.mentoring.SessionDiary;
import eu.inclusion.pathway.mentoring.SessionStatus;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.NextStep;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The mentor looks back and brings the mentoring to its end; the path goes on. */
@Component
class CloseMentoringTask implements UserTaskHandler {

    private final MentoringCases cases;
    private final MentoringFacts facts;
    private final MentoringTexts texts;
    private final MentoringOffice office;
    private final SessionDiary diary;

    CloseMentoringTask(MentoringCases cases, MentoringFacts facts, MentoringTexts texts, MentoringOffice office, SessionDiary diary) {
        this.cases = cases;
        this.facts = facts;
        this.texts = texts;
        this.office = office;
        this.diary = diary;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_CloseMentoring";
    }

    @Override
    public String subject(TaskInHand task) {
        return facts.subject(task);
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        Mentoring mentoring = cases.mentoringOf(task);
        Map<String, Object> shown = facts.of(task, mentoring);
        shown.put("sessionsHeld", diary.of(mentoring.id()).stream().filter(session -> session.status() == SessionStatus.HELD).count());
        shown.put("evaluation", texts.evaluation(mentoring));
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        Conclusion conclusion = new Conclusion(GoalsReached.valueOf(answers.text("goalsReached")), answers.text("summary"),
                answers.textOrNull("advice"));
        office.conclude(MentoringCases.idOf(task), conclusion, task.doneBy());
        return Map.of(MentoringProcess.NEXT_STEP, NextStep.ON.name());
    }
}
