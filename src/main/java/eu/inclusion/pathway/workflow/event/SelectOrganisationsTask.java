package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.SendingAgencies;
import eu.inclusion.pathway.event.SendingAgency;
import eu.inclusion.pathway.internationalcall.Applicant;
import eu.inclusion.pathway.internationalcall.Applicants;
import eu.inclusion.pathway.internationalcall.EventApplicationId;
import eu.inclusion.pathway.internationalcall.HostChoice;
import eu.inclusion.pathway.internationalcall.HostSelection;
import eu.inclusion.pathway.internationalcall.SuggestedSelection;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The host selects among the organisations that the sending agencies proposed, and makes a waiting list. */
@Component
class SelectOrganisationsTask implements UserTaskHandler {

    private final EventCases cases;
    private final ProposalTables tables;
    private final Applicants applicants;
    private final SendingAgencies sendingAgencies;
    private final HostSelection selection;

    SelectOrganisationsTask(EventCases cases, ProposalTables tables, Applicants applicants, SendingAgencies sendingAgencies, HostSelection selection) {
        this.cases = cases;
        this.tables = tables;
        this.applicants = applicants;
        this.sendingAgencies = sendingAgencies;
        this.selection = selection;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_SelectOrganisations";
    }

    @Override
    public String subject(TaskInHand task) {
        return cases.eventOf(task).title();
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        EventId event = cases.idOf(task);
        List<Applicant> proposed = applicants.proposed(event);
        List<SendingAgency> agencies = sendingAgencies.of(event);
        Map<String, Integer> sends = agencies.stream()
                .collect(Collectors.toMap(one -> one.agency().value(), one -> Optional.ofNullable(one.sends()).orElse(0)));
        Map<String, Object> shown = cases.facts(task);
        SuggestedSelection suggested = SuggestedSelection.of(proposed, sends, (int) shown.get("free"));
        shown.put("candidates", tables.options(proposed));
        shown.put("selected", suggested.selected().stream().map(EventApplicationId::text).toList());
        shown.put("waiting", suggested.waiting().stream().map(EventApplicationId::text).toList());
        shown.put("proposals", tables.proposed(proposed, sends));
        shown.put("agencies", tables.agencies(event, agencies, proposed));
        shown.put("balance", tables.balance(proposed));
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        selection.select(cases.idOf(task), new HostChoice(chosen(answers, "selected"), chosen(answers, "waiting"), answers.textOrNull("deviation")));
        return Map.of();
    }

    private static List<EventApplicationId> chosen(Answers answers, String field) {
        return answers.choices(field).stream().map(EventApplicationId::of).toList();
    }
}
