package eu.inclusion.pathway.workflow.mentoring;

import eu.inclusion.pathway.mentoring.Mentor;
import eu.inclusion.pathway.mentoring.MentorTerm;
import eu.inclusion.pathway.mentoring.Mentoring;
import eu.inclusion.pathway.mentoring.MentoringOffice;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.NextStep;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The officer chooses a mentor of the agency, or decides that no mentoring is needed. */
@Component
class MatchMentorTask implements UserTaskHandler {

    private final MentoringCases cases;
    private final MentoringFacts facts;
    private final MentoringTexts texts;
    private final MentoringOffice office;

    MatchMentorTask(MentoringCases cases, MentoringFacts facts, MentoringTexts texts, MentoringOffice office) {
        this.cases = cases;
        this.facts = facts;
        this.texts = texts;
        this.office = office;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_MatchMentor";
    }

    @Override
    public String subject(TaskInHand task) {
        return facts.subject(task);
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        Mentoring mentoring = cases.mentoringOf(task);
        Map<String, Object> shown = facts.withNeeds(task, mentoring);
        shown.put("followUp", texts.followUp(mentoring));
        shown.put("before", mentoring.terms().stream().sorted(Comparator.comparing(MentorTerm::appointedAt))
                .map(MatchMentorTask::written).collect(Collectors.joining("; ")));
        shown.put("mentors", office.mentorsOf(mentoring.agency()).stream().map(MatchMentorTask::option).toList());
        return shown;
    }

    private static String written(MentorTerm term) {
        return term.reason() == null ? term.name() : term.name() + " (" + term.reason() + ")";
    }

    private static Map<String, String> option(Mentor mentor) {
        return Map.of("label", mentor.name(), "value", mentor.userId());
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        if (answers.text("decision").equals("MENTOR")) {
            office.match(MentoringCases.idOf(task), answers.text("mentor"), answers.textOrNull("briefing"));
            return Map.of(MentoringProcess.MENTORING_WANTED, true);
        }
        office.decline(MentoringCases.idOf(task), answers.text("reason"), task.doneBy());
        return Map.of(MentoringProcess.MENTORING_WANTED, false, MentoringProcess.NEXT_STEP, NextStep.ON.name());
    }
}
