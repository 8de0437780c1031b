package eu.inclusion.pathway.desk.web;

import eu.inclusion.pathway.desk.CaseLine;
import eu.inclusion.pathway.desk.TaskCases;
import eu.inclusion.pathway.desk.Words;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.todo.ToDo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which case each task is of: the line on Tasklist's cards, for a whole page of them in one request. */
@RestController
class TaskCasesController {

    private final TaskCases cases;
    private final MessageSource messages;

    TaskCasesController(TaskCases cases, MessageSource messages) {
        this.cases = cases;
        this.messages = messages;
    }

    /** At most 50 tasks; those that are not the person's to see are left out. */
    @GetMapping("/desk/api/task-cases")
    Map<String, Card> cards(@AuthenticationPrincipal Staff staff, @RequestParam(defaultValue = "") List<String> task, Locale reader) {
        List<ToDo> visible = cases.visible(staff, task);
        Map<String, CaseLine> byReference = cases.cases(visible).stream()
                .collect(Collectors.toMap(CaseLine::reference, Function.identity()));
        Words words = new Words(messages, reader);
        return visible.stream().collect(Collectors.toMap(ToDo::id, toDo -> Card.of(toDo, byReference.get(toDo.caseReference()), words)));
    }

    /**
     * @param organisation none where the case is not an organisation's path
     */
    record Card(String reference, String agency, @Nullable String organisation, @Nullable String phase) {

        static Card of(ToDo task, @Nullable CaseLine line, Words words) {
            return line == null ? new Card(task.caseReference(), task.agency().value(), null, null)
                    : new Card(line.reference(), line.agency().value(), line.organisation(),
                            line.phase() == null ? null : words.of("organisationpath.phase." + line.phase()));
        }
    }
}
