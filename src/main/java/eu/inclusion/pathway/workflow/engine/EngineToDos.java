package eu.inclusion.pathway.workflow.engine;

import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.todo.OpenToDo;
import eu.inclusion.pathway.todo.ToDo;
import eu.inclusion.pathway.todo.ToDoGone;
import eu.inclusion.pathway.todo.ToDos;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The open user tasks of the engine as what waits for people. */
@Component
class EngineToDos implements ToDos {

    private static final String ORGANISATION = "organisation-";
    private static final int MOST_OF_ONE_ORGANISATION = 100;
    private static final int MOST_OF_CASES = 200;

    private final TaskService tasks;
    private final IdentityService identities;
    private final RuntimeService runtime;
    private final Unchecked unchecked;
    private final CaseTasks cases;
    private final DeployedForms forms;

    EngineToDos(TaskService tasks, IdentityService identities, RuntimeService runtime,
            Unchecked unchecked, CaseTasks cases, DeployedForms forms) {
        this.tasks = tasks;
        this.identities = identities;
        this.runtime = runtime;
        this.unchecked = unchecked;
        this.cases = cases;
        this.forms = forms;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ToDo> of(OrganisationId organisation) {
        return list(tasks.createTaskQuery().taskCandidateGroup(group(organisation)).includeAssignedTasks()
                .orderByDueDate().asc(), MOST_OF_ONE_ORGANISATION);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ToDo> ofCases(Collection<String> references) {
        return references.isEmpty() ? List.of()
                : list(tasks.createTaskQuery().processInstanceBusinessKeyIn(references.toArray(String[]::new))
                        .orderByDueDate().asc(), MOST_OF_CASES);
    }

    @Override
    @Transactional(readOnly = true)
    public OpenToDo open(String id, Collection<OrganisationId> organisations) {
        requireTheirs(id, organisations);
        return unchecked.call(() -> {
            TaskEntity task = (TaskEntity) tasks.createTaskQuery().taskId(id).singleResult();
            return new OpenToDo(toDo(task, task.getExecution().getProcessBusinessKey()), forms.textOf(task), cases.show(task));
        });
    }

    @Override
    @Transactional
    public void complete(String id, Collection<OrganisationId> organisations, String person, Map<String, Object> answers) {
        Task task = requireTheirs(id, organisations);
        identities.setAuthentication(person, List.of(), List.of(task.getTenantId()));
        try {
            unchecked.run(() -> tasks.complete(id, answers));
        } catch (AnswersNotTaken refused) {
            throw refused.refusal();
        } catch (OptimisticLockingException done) {
            throw new ToDoGone(id);
        } finally {
            identities.clearAuthentication();
        }
    }

    private Task requireTheirs(String id, Collection<OrganisationId> organisations) {
        List<String> groups = organisations.stream().map(EngineToDos::group).toList();
        Optional<Task> task = groups.isEmpty() ? Optional.empty() : Optional.ofNullable(
                tasks.createTaskQuery().taskId(id).taskCandidateGroupIn(groups).includeAssignedTasks().singleResult());
        return task.orElseThrow(() -> new ToDoGone(id));
    }

    private List<ToDo> list(TaskQuery query, int most) {
        return unchecked.call(() -> {
            List<Task> page = query.listPage(0, most);
            Map<String, String> references = referencesOf(page);
            return page.stream().map(task -> toDo((TaskEntity) task, references.get(task.getProcessInstanceId()))).toList();
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

    private static String group(OrganisationId organisation) {
        return ORGANISATION + organisation.text();
    }
}
