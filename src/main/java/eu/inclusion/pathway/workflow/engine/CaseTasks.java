package eu.inclusion.pathway.workflow.engine;

import eu.inclusion.pathway.form.FormCheck;
import eu.inclusion.pathway.form.FormSchema;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

    /** Checks answers against the task's form and hands them to the domain; gives back what goes on in the process. */
    Map<String, Object> answer(TaskEntity task, Map<String, Object> submitted) {
        UserTaskHandler handler = handler(task.getTaskDefinitionKey())
                .orElseThrow(() -> new IllegalStateException("Nobody answers for the task " + task.getTaskDefinitionKey()));
        TaskInHand inHand = inHand(task);
        FormSchema form = forms.of(task);
        return handler.complete(inHand, new Answers(check.check(form, submitted, handler.show(inHand)).orRefuse()));
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
