package eu.inclusion.pathway.desk.web;

import eu.inclusion.pathway.desk.Chapter;
import eu.inclusion.pathway.desk.TaskCases;
import eu.inclusion.pathway.desk.Words;
import eu.inclusion.pathway.event.EventLine;
import eu.inclusion.pathway.invitation.InvitationProgress;
import eu.inclusion.pathway.invitation.RoundProgress;
import eu.inclusion.pathway.todo.ToDo;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An event, with how its invitations go, as Tasklist's tab shows it beside a task on it. */
@Component
class EventTaskFiles implements TaskFileSource {

    private final TaskCases tasks;
    private final InvitationProgress invitations;

    EventTaskFiles(TaskCases tasks, InvitationProgress invitations) {
        this.tasks = tasks;
        this.invitations = invitations;
    }

    @Override
    public Optional<TaskFileView> of(ToDo toDo, Words words) {
        return tasks.events(List.of(toDo)).stream().findFirst().map(event -> of(event, words));
    }

    private TaskFileView of(EventLine event, Words words) {
        return EventTaskFile.of(event, invitations.of(event.id()).stream().map(one -> round(one, words)).toList(), words);
    }

    private static Chapter.Fact round(RoundProgress one, Words words) {
        return new Chapter.Fact(words.of("desk.rounds.round", one.round().number()) + ", " + words.of("desk.rounds.status." + one.round().status()),
                words.of("desk.rounds.figures", one.all(), one.invited(), one.left(), one.leftOut()));
    }
}
