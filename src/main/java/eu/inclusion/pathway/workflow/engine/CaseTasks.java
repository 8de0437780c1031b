package eu.inclusion.pathway.workflow.engine;

import eu.inclusion.pathway.form.FormCheck;
import eu.inclusion.pathway.form.FormSchema;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds for each user task who answers for it, and puts the task into that hand. */
@Component
class CaseTasks {

    /** What makes a link or a tag in markdown. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\\\[\\]<]");

    private final Map<String, UserTaskHandler> handlers;
    private final DeployedForms forms;
    private final FormCheck check;

    CaseTasks(List<UserTaskHandler> handlers, DeployedForms forms, FormCheck check) {
        this.handlers = handlers.stream().collect(Collectors.toUnmodifiableMap(UserTaskHandler::taskDefinitionKey, Function.identity()));
        this.forms = forms;
        this.check = check;
    }

    /** What a task is about, for its name. */
    String subject(DelegateTask task) {
        return handler(task.getTaskDefinitionKey()).map(handler -> handler.subject(inHand((TaskEntity) task))).orElse("");
    }

    /** What the task's form shows. */
    Map<String, Object> show(TaskEntity task) {
        return handler(task.getTaskDefinitionKey()).map(handler -> handler.show(inHand(task))).orElse(Map.of());
    }

    /**
     * The same for Tasklist, which fills values into a form's texts and reads the whole as markdown: what somebody outside wrote, an
     * organisation's name for example, stays plain words there and becomes no link.
     */
    Map<String, Object> showInTasklist(TaskEntity task) {
        Map<String, Object> shown = new LinkedHashMap<>(show(task));
        for (String name : shown.isEmpty() ? Set.<String>of() : forms.of(task).namesToRead()) {
            shown.computeIfPresent(name, (key, value) -> value instanceof String text ? MARKUP.matcher(text).replaceAll("\\\\$0") : value);
        }
        return shown;
    }

    /** Checks answers against the task's form and hands them to the domain; gives back what goes on in the process. */
    Map<String, Object> answer(TaskEntity task, Map<String, Object> submitted) {
        UserTaskHandler handler = handler(task.getTaskDefinitionKey())
                .orElseThrow(() -> new IllegalStateException("Nobody answers for the task " + task.getTaskDefinitionKey()));
        TaskInHand inHand = inHand(task);
        FormSchema form = forms.of(task);
        Answers answers = new Answers(check.check(form, submitted, handler.show(inHand)).orRefuse());
        return CaseInHand.with(inHand.caseReference(), () -> handler.complete(inHand, answers));
    }

    private Optional<UserTaskHandler> handler(String kind) {
        return Optional.ofNullable(handlers.get(kind));
    }

    private static TaskInHand inHand(TaskEntity task) {
        return new TaskInHand(task.getId(), task.getTaskDefinitionKey(), task.getExecution().getProcessBusinessKey(),
                new AgencyCode(task.getTenantId()), person(), task::getVariable);
    }

    private static @Nullable String person() {
        Authentication person = Context.getCommandContext().getAuthentication();
        return person == null ? null : person.getUserId();
    }
}
