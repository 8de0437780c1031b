package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.Candidate;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.Invitations;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.Participations;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The officer chooses whom a national event invites: all of a strand at once, or one by one. */
@Component
class ChooseInviteesTask implements UserTaskHandler {

    private static final String NO_STRAND = "NONE";

    private final EventCases cases;
    private final EventWords words;
    private final Participations participations;
    private final Invitations invitations;

    ChooseInviteesTask(EventCases cases, EventWords words, Participations participations, Invitations invitations) {
        this.cases = cases;
        this.words = words;
        this.participations = participations;
        this.invitations = invitations;
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
        List<Candidate> candidates = candidates(task);
        Map<String, Object> shown = cases.facts(task);
        shown.put("candidates", words.options(candidates));
        shown.put("shown", candidates.size());
        shown.put("waiting", participations.countCandidates(task.agency(), EventKind.NATIONAL));
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        Set<ParticipationId> invitees = new LinkedHashSet<>(answers.choices("invitees").stream().map(ParticipationId::of).toList());
        String strand = answers.text("inviteStrand");
        if (!strand.isEmpty() && !strand.equals(NO_STRAND)) {
            candidates(task).stream().filter(one -> one.strands().contains(Strand.valueOf(strand))).map(Candidate::id).forEach(invitees::add);
        }
        invitations.invite(cases.idOf(task), invitees);
        return Map.of();
    }

    private List<Candidate> candidates(TaskInHand task) {
        return participations.candidates(task.agency(), EventKind.NATIONAL);
    }
}
