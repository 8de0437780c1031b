package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.Candidate;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.Participations;
import eu.inclusion.pathway.event.Preselection;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A sending agency proposes its own organisations to the host, in order, and says how many it sends. */
@Component
class PreselectOrganisationsTask implements UserTaskHandler {

    private final EventCases cases;
    private final EventWords words;
    private final Participations participations;
    private final Preselection preselection;

    PreselectOrganisationsTask(EventCases cases, EventWords words, Participations participations, Preselection preselection) {
        this.cases = cases;
        this.words = words;
        this.participations = participations;
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
        List<Candidate> candidates = participations.candidates(task.agency(), EventKind.INTERNATIONAL);
        Map<String, Object> shown = cases.facts(event, task.caseReference());
        shown.put("host", event.agency().value());
        shown.put("candidates", words.options(candidates));
        shown.put("shown", candidates.size());
        shown.put("waiting", participations.countCandidates(task.agency(), EventKind.INTERNATIONAL));
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        int sends = Objects.requireNonNull(answers.numberOrNull("sends"), "the form requires a number");
        preselection.propose(cases.idOf(task), task.agency(), sends, answers.choices("preselected").stream().map(ParticipationId::of).toList());
        return Map.of();
    }
}
