package eu.inclusion.pathway.workflow.mentoring;

import eu.inclusion.pathway.mentoring.Mentoring;
import eu.inclusion.pathway.mentoring.SessionDiary;
import eu.inclusion.pathway.mentoring.SessionMode;
import eu.inclusion.pathway.mentoring.SessionPlan;
import eu.inclusion.pathway.mentoring.SessionPurpose;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The mentor plans the next session, or says that none is needed any more. */
@Component
class PlanSessionTask implements UserTaskHandler {

    private final MentoringCases cases;
    private final MentoringFacts facts;
    private final MentoringTexts texts;
    private final MentorSteps steps;
    private final SessionDiary diary;

    PlanSessionTask(MentoringCases cases, MentoringFacts facts, MentoringTexts texts, MentorSteps steps, SessionDiary diary) {
        this.cases = cases;
        this.facts = facts;
        this.texts = texts;
        this.steps = steps;
        this.diary = diary;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_PlanSession";
    }

    @Override
    public String subject(TaskInHand task) {
        return facts.subject(task);
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        Mentoring mentoring = cases.mentoringOf(task);
        Map<String, Object> shown = facts.of(task, mentoring);
        shown.put("deadline", mentoring.applyBy() == null ? "" : texts.day(mentoring.applyBy()));
        shown.put("feedbackUntil", mentoring.applyBy() == null ? "" : texts.feedbackUntil(mentoring.applyBy()));
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        return steps.take(task, answers, step -> {
            if (step == MentorStep.PLANNED) {
                diary.plan(MentoringCases.idOf(task), plan(answers));
            }
        });
    }

    private static SessionPlan plan(Answers answers) {
        Instant startsAt = Objects.requireNonNull(answers.dayOrNull("day"), "the form requires a day")
                .atTime(LocalTime.parse(answers.text("time"))).atZone(ProgrammeTime.ZONE).toInstant();
        return new SessionPlan(startsAt, SessionMode.valueOf(answers.text("mode")), answers.text("place"),
                SessionPurpose.valueOf(answers.text("purpose")), answers.isTicked("lateAllTheSame"));
    }
}
