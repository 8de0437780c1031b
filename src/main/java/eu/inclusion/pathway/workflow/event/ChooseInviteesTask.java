package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.Invitations;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.Participations;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The officer has the invitations to a national event sent: to those chosen in the list, to all of a strand, or to single ones. */
@Component
class ChooseInviteesTask implements UserTaskHandler {

    private final EventCases cases;
    private final EventWords words;
    private final Participations participations;
    private final Invitations invitations;
    private final InviteeChoice choice;

    ChooseInviteesTask(EventCases cases, EventWords words, Participations participations, Invitations invitations, InviteeChoice choice) {
        this.cases = cases;
        this.words = words;
        this.participations = participations;
        this.invitations = invitations;
        this.choice = choice;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_ChooseInvitees";
    }

    @Override
    public String subject(TaskInHand task) {
        return cases.eventOf(task).title();
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        Map<String, Object> shown = cases.facts(task);
        shown.put("candidates", words.options(participations.candidates(task.agency(), EventKind.NATIONAL)));
        shown.put("strands", choice.strands(task.agency()));
        shown.put("chosen", choice.chosen(cases.idOf(task)));
        shown.put("waiting", choice.waiting(task.agency()));
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        EventId event = cases.idOf(task);
        List<ParticipationId> single = answers.choices("invitees").stream().map(ParticipationId::of).toList();
        invitations.invite(event, Set.of());
        choice.send(event, answers.text("inviteStrand"), single, task.doneBy());
        return Map.of();
    }
}
