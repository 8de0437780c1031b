package eu.inclusion.pathway.desk.web;

import eu.inclusion.pathway.desk.Words;
import eu.inclusion.pathway.todo.ToDo;
import java.util.Optional;

/** Tells Tasklist's tab of the case of a task; asked for tasks that the person may see. */
interface TaskFileSource {

    /** What the tab shows; nothing where the task is on a case of another kind. */
    Optional<TaskFileView> of(ToDo toDo, Words words);
}
