package eu.inclusion.pathway.desk.web;

import eu.inclusion.pathway.desk.CaseFiles;
import eu.inclusion.pathway.desk.CaseNotFound;
import eu.inclusion.pathway.desk.CaseScope;
import eu.inclusion.pathway.desk.TaskCases;
import eu.inclusion.pathway.desk.Words;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.todo.ToDo;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The case file of one task, for Tasklist's tab. */
@RestController
class TaskFileController {

    private final TaskCases tasks;
    private final CaseFiles cases;
    private final MessageSource messages;

    TaskFileController(TaskCases tasks, CaseFiles cases, MessageSource messages) {
        this.tasks = tasks;
        this.cases = cases;
        this.messages = messages;
    }

    @GetMapping("/desk/api/task-files/{task}")
    TaskFileView file(@AuthenticationPrincipal Staff staff, @PathVariable String task, Locale reader) {
        ToDo toDo = tasks.visible(staff, List.of(task)).stream().findFirst().orElseThrow(CaseNotFound::new);
        return TaskFileView.of(cases.open(new CaseScope(List.of(toDo.agency())), toDo.caseReference()),
                CaseScope.of(staff).contains(toDo.agency()), new Words(messages, reader));
    }
}
