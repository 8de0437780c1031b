package eu.inclusion.pathway.workflow.mentoring;

import eu.inclusion.pathway.mentoring.Mentoring;
import eu.inclusion.pathway.mentoring.SessionCourse;
import eu.inclusion.pathway.mentoring.SessionDiary;
import eu.inclusion.pathway.mentoring.SessionStatus;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The mentor writes down how a session went and whether there is another one. */
@Component
class RecordSessionTask implements UserTaskHandler {

    private final MentoringCases cases;
    private final MentoringFacts facts;
    private final MentoringTexts texts;
    private final MentorSteps steps;
    private final SessionDiary diary;

    RecordSessionTask(MentoringCases cases, MentoringFacts facts, MentoringTexts texts, MentorSteps steps, SessionDiary diary) {
        this.cases = cases;
        this.facts = facts;
        this.texts = texts;
        this.steps = steps;
        this.diary = diary;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_RecordSession";
    }

    @Override
    public String subject(TaskInHand task) {
        return facts.subject(task);
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        Mentoring mentoring = cases.mentoringOf(task);
        Map<String, Object> shown = facts.of(task, mentoring);
        shown.put("session", diary.planned(mentoring.id()).map(texts::session).orElseGet(texts::unknown));
        return shown;
    }

    /** The session is written down first, so that it stays on record also when the mentor stops after it. */
    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        diary.record(MentoringCases.idOf(task), new SessionCourse(SessionStatus.valueOf(answers.text("course")),
                answers.textOrNull("minutes"), answers.textOrNull("actions")));
        return steps.take(task, answers, goesOn -> { });
    }
}
