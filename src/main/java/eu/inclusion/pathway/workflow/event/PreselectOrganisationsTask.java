package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.internationalcall.Applicant;
import eu.inclusion.pathway.internationalcall.Applicants;
import eu.inclusion.pathway.internationalcall.EventApplicationId;
import eu.inclusion.pathway.internationalcall.EventApplicationStatus;
import eu.inclusion.pathway.internationalcall.Preselection;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A sending agency proposes its own applicants to the host, in order, and says for how many persons it pays. */
@Component
class PreselectOrganisationsTask implements UserTaskHandler {

    private final EventCases cases;
    private final ApplicantWords words;
    private final Applicants applicants;
    private final Preselection preselection;

    PreselectOrganisationsTask(EventCases cases, ApplicantWords words, Applicants applicants, Preselection preselection) {
        this.cases = cases;
        this.words = words;
        this.applicants = applicants;
        this.preselection = preselection;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_PreselectOrganisations";
    }

    @Override
    public String subject(TaskInHand task) {
        return cases.eventOf(task).title();
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        Event event = cases.eventOf(task);
        List<Applicant> own = applicants.of(event.id(), task.agency()).stream()
                .filter(one -> one.status() == EventApplicationStatus.SUBMITTED).toList();
        Map<String, Object> shown = cases.facts(event, task.caseReference());
        shown.put("host", event.agency().value());
        shown.put("applied", own.size());
        shown.put("applicants", words.own(own));
        shown.put("candidates", words.options(own));
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        int sends = Objects.requireNonNull(answers.numberOrNull("sends"), "the form requires a number");
        preselection.propose(cases.idOf(task), task.agency(), sends,
                answers.choices("preselected").stream().map(EventApplicationId::of).toList(), answers.textOrNull("remark"));
        return Map.of();
    }
}
