package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.Candidate;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.Participations;
import eu.inclusion.pathway.event.Selection;
import eu.inclusion.pathway.event.SendingAgencies;
import eu.inclusion.pathway.event.SendingAgency;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The host selects among the organisations that the sending agencies proposed. */
@Component
class SelectOrganisationsTask implements UserTaskHandler {

    private final EventCases cases;
    private final EventWords words;
    private final Participations participations;
    private final SendingAgencies sendingAgencies;
    private final Selection selection;

    SelectOrganisationsTask(EventCases cases, EventWords words, Participations participations, SendingAgencies sendingAgencies, Selection selection) {
        this.cases = cases;
        this.words = words;
        this.participations = participations;
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
        List<Candidate> proposed = participations.preselected(cases.idOf(task));
        Map<String, Object> shown = cases.facts(task);
        shown.put("candidates", words.proposals(proposed));
        shown.put("proposals", sendingAgencies.of(cases.idOf(task)).stream().map(sending -> row(sending, proposed)).toList());
        return shown;
    }

    private Map<String, Object> row(SendingAgency sending, List<Candidate> proposed) {
        return Map.of("agency", sending.agency().value(),
                "sends", sending.sends() == null ? words.say("event.not-answered") : sending.sends().toString(),
                "proposed", Long.toString(proposed.stream().filter(one -> one.agency().equals(sending.agency())).count()));
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        selection.select(cases.idOf(task), answers.choices("selected").stream().map(ParticipationId::of).toList(), answers.textOrNull("deviation"));
        return Map.of();
    }
}
