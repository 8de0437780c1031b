package eu.inclusion.pathway.portal.web;

import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.todo.ToDo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * A to-do as the list shows it.
 *
 * @param title what is to be done, in the reader's language
 * @param dueOn the last day to do it, Brussels time
 */
record ToDoLine(String id, String kind, String title, @Nullable LocalDate dueOn, boolean overdue) {

    static ToDoLine of(ToDo toDo, Instant now, MessageSource words, Locale reader) {
        Instant due = toDo.dueOn();
        return new ToDoLine(toDo.id(), toDo.kind(), title(toDo, words, reader), due == null ? null : ProgrammeTime.dayOf(due), toDo.isOverdue(now));
    }

    /** In Dutch the form's title; else the task's name, without the organisation that officers see behind it. */
    private static String title(ToDo toDo, MessageSource words, Locale reader) {
        String name = toDo.name().split(" · ", 2)[0];
        String ofForm = words.getMessage("form." + toDo.formId() + ".title", null, name, reader);
        return String.valueOf(words.getMessage("portal.to-do." + toDo.kind(), null, ofForm, reader));
    }
}
