package eu.inclusion.pathway.portal.web;

import eu.inclusion.pathway.todo.ToDo;
import java.time.Clock;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How a to-do is called, and what is said when it is done. */
@Component
class ToDoWords {

    private final MessageSource words;
    private final Clock clock;

    ToDoWords(MessageSource words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    ToDoLine line(ToDo toDo, Locale reader) {
        return ToDoLine.of(toDo, clock.instant(), words, reader);
    }

    /** What happens after a to-do of this kind is done. */
    String whatFollows(String kind, Locale reader) {
        String usually = words.getMessage("portal.to-do-done.next", null, reader);
        return String.valueOf(words.getMessage("portal.to-do-done." + kind, null, usually, reader));
    }
}
