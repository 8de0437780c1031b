package eu.inclusion.pathway.desk.web;

import eu.inclusion.pathway.desk.Chapter;
import eu.inclusion.pathway.desk.Words;
import eu.inclusion.pathway.desk.strand.StrandTasks;
import eu.inclusion.pathway.todo.ToDo;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A strand's meeting as Tasklist's tab shows it beside a task on it. */
@Component
class StrandTaskFile implements TaskFileSource {

    private final StrandTasks strands;

    StrandTaskFile(StrandTasks strands) {
        this.strands = strands;
    }

    @Override
    public Optional<TaskFileView> of(ToDo toDo, Words words) {
        return strands.of(List.of(toDo), words).values().stream().findFirst().map(task -> new TaskFileView(task.reference(), task.title(), task.page(),
                List.of(new Chapter.Fact(words.of("desk.agency"), task.agency().value()), new Chapter.Fact(words.of("desk.event.when"), task.when()),
                        new Chapter.Fact(words.of("desk.place"), task.place())), List.of(), List.of(), null, words));
    }
}
