package eu.inclusion.pathway.workflow.mentoring;

import eu.inclusion.pathway.mentoring.Mentor;
import eu.inclusion.pathway.mentoring.Mentoring;
import eu.inclusion.pathway.mentoring.MentoringId;
import eu.inclusion.pathway.mentoring.MentoringSession;
import eu.inclusion.pathway.mentoring.Mentorings;
import eu.inclusion.pathway.mentoring.SessionDiary;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.workflow.Deadlines;
import eu.inclusion.pathway.workflow.TaskInHand;
import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** The mentoring that a process is about, by the {@code mentoringId} it carries. */
@Component("mentoringCases")
public class MentoringCases {

    private final Mentorings mentorings;
    private final SessionDiary diary;
    private final Deadlines deadlines;

    MentoringCases(Mentorings mentorings, SessionDiary diary, Deadlines deadlines) {
        this.mentorings = mentorings;
        this.diary = diary;
        this.deadlines = deadlines;
    }

    /** For the model: the account of the mentor, who alone gets the mentor's tasks. */
    public String mentor(VariableScope process) {
        return mentorOf(mentoringOf(process)).userId();
    }

    /** For the model: the end of the day on which the next session is. */
    public Date sessionDay(VariableScope process) {
        return deadlines.endOf(ProgrammeTime.dayOf(plannedSession(process).startsAt()));
    }

    MentoringSession plannedSession(VariableScope process) {
        return diary.planned(mentoringOf(process).id()).orElseThrow();
    }

    Mentoring mentoringOf(VariableScope process) {
        return mentorings.findById(MentoringId.of((String) process.getVariable(MentoringProcess.MENTORING_ID))).orElseThrow();
    }

    Mentoring mentoringOf(TaskInHand task) {
        return mentorings.findById(idOf(task)).orElseThrow();
    }

    static MentoringId idOf(TaskInHand task) {
        return MentoringId.of(task.variable(MentoringProcess.MENTORING_ID));
    }

    static Mentor mentorOf(Mentoring mentoring) {
        return mentoring.mentor().orElseThrow(() -> new IllegalStateException("Nobody is the mentor of " + mentoring.id().text()));
    }
}
