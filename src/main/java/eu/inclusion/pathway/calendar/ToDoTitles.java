package eu.inclusion.pathway.calendar;

import eu.inclusion.pathway.todo.ToDo;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How the portal calls what an organisation has to do. */
@Component
class ToDoTitles {

    private final MessageSource words;

    ToDoTitles(MessageSource words) {
        this.words = words;
    }

    /** In Dutch the form's title; else the task's name, without the organisation that officers see behind it. */
    String of(ToDo task, Locale reader) {
        String name = task.name().split(" · ", 2)[0];
        String ofForm = words.getMessage("form." + task.formId() + ".title", null, name, reader);
        String title = String.valueOf(words.getMessage("portal.to-do." + task.kind(), null, ofForm, reader));
        return words.getMessage("calendar.title.TO_DO", new Object[] {title}, reader);
    }
}
