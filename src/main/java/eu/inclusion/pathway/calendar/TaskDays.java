package eu.inclusion.pathway.calendar;

import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.todo.ToDo;
import eu.inclusion.pathway.todo.ToDos;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The last days of the tasks that somebody has taken on. */
@Component
class TaskDays implements CalendarSource {

    private final ToDos toDos;
    private final MessageSource words;

    TaskDays(ToDos toDos, MessageSource words) {
        this.toDos = toDos;
        this.words = words;
    }

    @Override
    public List<CalendarEntry> entries(CalendarReader reader, DayRange days) {
        return toDos.takenBy(reader.userId()).stream().filter(task -> reader.tasksOf().contains(task.agency()))
                .flatMap(task -> entry(task, title(task, reader.language()), "/camunda/app/tasklist/default/#/?task=" + task.id()))
                .filter(entry -> days.touches(entry.when())).toList();
    }

    private String title(ToDo task, Locale reader) {
        String name = task.named(words.getMessage("tasklist.task." + task.kind(), null, null, reader));
        return words.getMessage("calendar.title.TASK", new Object[] {name, task.caseReference()}, reader);
    }

    /** Nothing where it has no last day. */
    static Stream<CalendarEntry> entry(ToDo task, String title, String page) {
        Instant due = task.dueOn();
        return due == null ? Stream.of() : Stream.of(CalendarEntry.deadline("task-" + task.id(), EntryKind.TASK,
                EntryTime.day(ProgrammeTime.dayOf(due)), title, page, task.agency()));
    }
}
