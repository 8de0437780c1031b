package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.Preselection;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The host asks agencies to propose organisations for its international event. */
@Component
class CallSendingAgenciesTask implements UserTaskHandler {

    private final EventCases cases;
    private final Preselection preselection;
    private final NationalAgencies agencies;

    CallSendingAgenciesTask(EventCases cases, Preselection preselection, NationalAgencies agencies) {
        this.cases = cases;
        this.preselection = preselection;
        this.agencies = agencies;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_CallSendingAgencies";
    }

    @Override
    public String subject(TaskInHand task) {
        return cases.eventOf(task).title();
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        Map<String, Object> shown = cases.facts(task);
        shown.put("agencies", agencies.all().stream()
                .map(one -> Map.of("value", one.code().value(), "label", one.code() + " · " + one.name())).toList());
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        preselection.call(cases.idOf(task), answers.choices("sendingAgencies").stream().map(AgencyCode::new).toList(),
                Objects.requireNonNull(answers.dayOrNull("preselectBy"), "the form requires a day"));
        return Map.of();
    }
}
