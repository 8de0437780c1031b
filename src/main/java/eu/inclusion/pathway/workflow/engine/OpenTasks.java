package eu.inclusion.pathway.workflow.engine;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.todo.OpenToDo;
import eu.inclusion.pathway.todo.ToDo;
import eu.inclusion.pathway.todo.ToDoGone;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** Reads the engine's open tasks as to-dos; whoever calls has checked whose they are. */
@Component
class OpenTasks {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final Unchecked unchecked;
    private final CaseTasks cases;
    private final DeployedForms forms;

    OpenTasks(TaskService tasks, RuntimeService runtime, Unchecked unchecked, CaseTasks cases, DeployedForms forms) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.unchecked = unchecked;
        this.cases = cases;
        this.forms = forms;
    }

    /** A page of a query, with two statements however long it is. */
    List<ToDo> list(TaskQuery query, int most) {
        return unchecked.call(() -> {
            List<Task> page = query.listPage(0, most);
            Map<String, String> references = referencesOf(page);
            return page.stream().map(task -> toDo((TaskEntity) task, references.get(task.getProcessInstanceId()))).toList();
        });
    }

    OpenToDo open(String id) {
        return unchecked.call(() -> {
            TaskEntity task = (TaskEntity) tasks.createTaskQuery().taskId(id).singleResult();
            if (task == null) {
                throw new ToDoGone(id);
            }
            return new OpenToDo(toDo(task, task.getExecution().getProcessBusinessKey()), forms.textOf(task), cases.show(task));
        });
    }

    private Map<String, String> referencesOf(List<Task> page) {
        Set<String> instances = page.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        return instances.isEmpty() ? Map.of()
                : runtime.createProcessInstanceQuery().processInstanceIds(instances).listPage(0, instances.size()).stream()
                        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    private static ToDo toDo(TaskEntity task, String reference) {
        return new ToDo(task.getId(), task.getTaskDefinitionKey(), DeployedForms.idOf(task), task.getName(), reference,
                new AgencyCode(task.getTenantId()), task.getAssignee(), task.getCreateTime().toInstant(),
                task.getDueDate() == null ? null : task.getDueDate().toInstant());
    }
}
