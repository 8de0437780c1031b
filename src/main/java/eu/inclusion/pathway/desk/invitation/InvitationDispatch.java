package eu.inclusion.pathway.desk.invitation;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.invitation.InvitationRounds;
import eu.inclusion.pathway.todo.StaffToDos;
import eu.inclusion.pathway.todo.ToDo;
import eu.inclusion.pathway.todo.ToDos;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has the chosen invitations sent from the staff's page; where the officer's task to choose is still open, that is done with it. */
@Service
public class InvitationDispatch {

    private static final String TASK = "Task_ChooseInvitees";

    private final InvitationRounds rounds;
    private final ToDos toDos;
    private final StaffToDos staffToDos;

    InvitationDispatch(InvitationRounds rounds, ToDos toDos, StaffToDos staffToDos) {
        this.rounds = rounds;
        this.toDos = toDos;
        this.staffToDos = staffToDos;
    }

    /** Sends, if as many are chosen as the officer saw. */
    @Transactional
    public void send(Event event, int seen, Staff staff) {
        rounds.requireSeen(event.id(), seen);
        toDos.ofCases(List.of(event.reference())).stream().filter(task -> task.kind().equals(TASK)).map(ToDo::id).findFirst()
                .ifPresentOrElse(task -> staffToDos.complete(task, staff.userId(), Map.of("inviteStrand", "NONE")),
                        () -> rounds.send(event.id(), staff.userId()));
    }
}
