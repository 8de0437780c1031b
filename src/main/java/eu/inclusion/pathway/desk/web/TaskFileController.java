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
import java.util.Optional;
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
    private final ApplicationTaskFile applications;
    private final List<TaskFileSource> others;
    private final MessageSource messages;

    TaskFileController(TaskCases tasks, CaseFiles cases, ApplicationTaskFile applications, List<TaskFileSource> others, MessageSource messages) {
        this.tasks = tasks;
        this.cases = cases;
        this.applications = applications;
        this.others = List.copyOf(others);
        this.messages = messages;
    }

    @GetMapping("/desk/api/task-files/{task}")
    TaskFileView file(@AuthenticationPrincipal Staff staff, @PathVariable String task, Locale reader) {
        ToDo toDo = tasks.visible(staff, List.of(task)).stream().findFirst().orElseThrow(CaseNotFound::new);
        CaseScope scope = CaseScope.of(staff);
        Words words = new Words(messages, reader);
        return path(toDo, scope, words).or(() -> application(toDo, scope, words)).or(() -> idea(toDo, words))
                .or(() -> others.stream().flatMap(source -> source.of(toDo, words).stream()).findFirst())
                .orElseThrow(CaseNotFound::new);
    }

    private Optional<TaskFileView> path(ToDo toDo, CaseScope scope, Words words) {
        return tasks.cases(List.of(toDo)).stream().findFirst().map(line -> TaskFileView.of(
                cases.open(new CaseScope(List.of(toDo.agency())), line.reference()), scope.contains(toDo.agency()), words));
    }

    private Optional<TaskFileView> application(ToDo toDo, CaseScope scope, Words words) {
        return tasks.applications(List.of(toDo)).stream().findFirst().flatMap(application ->
                Optional.ofNullable(application.received()).map(received -> applications.of(application, received, scope, words)));
    }

    private Optional<TaskFileView> idea(ToDo toDo, Words words) {
        return tasks.ideas(List.of(toDo)).stream().findFirst().map(idea -> IdeaTaskFile.of(idea, words));
    }
}
