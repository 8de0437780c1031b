package eu.inclusion.pathway.workflow.followup;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.followup.FollowUpAnswer;
import eu.inclusion.pathway.followup.FollowUps;
import eu.inclusion.pathway.followup.PartnersFound;
import eu.inclusion.pathway.followup.ProjectComing;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The organisation says what an international event brought. */
@Component
class AnswerFollowUpTask implements UserTaskHandler {

    private final FollowUpCases cases;
    private final FollowUps followUps;

    AnswerFollowUpTask(FollowUpCases cases, FollowUps followUps) {
        this.cases = cases;
        this.followUps = followUps;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_AnswerFollowUp";
    }

    @Override
    public String subject(TaskInHand task) {
        return cases.eventOf(cases.of(FollowUpCases.idOf(task))).title();
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        Event event = cases.eventOf(cases.of(FollowUpCases.idOf(task)));
        return Map.of("event", event.title(), "dates", day(event.startsOn()) + " – " + day(event.endsOn()));
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        followUps.answer(FollowUpCases.idOf(task), new FollowUpAnswer(PartnersFound.valueOf(answers.text("partner")),
                ProjectComing.valueOf(answers.text("project")), answers.textOrNull("learning"), answers.textOrNull("trainingNeeds"),
                answers.textOrNull("impactOnOrganisation"), answers.textOrNull("impactOnRole")), task.doneBy());
        return Map.of();
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", LocaleContextHolder.getLocale()).format(day);
    }
}
