package eu.inclusion.pathway.workflow.engine;

import eu.inclusion.pathway.todo.CaseWork;
import eu.inclusion.pathway.todo.OpenToDo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's officers at work: through the engine's form service, as the account that they are. */
@Component
@Profile("demo")
class EngineCaseWork implements CaseWork {

    private final FormService forms;
    private final EngineStaffToDos staff;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final OpenTasks tasks;

    EngineCaseWork(FormService forms, EngineStaffToDos staff, RepositoryService repository, RuntimeService runtime,
            ManagementService management, OpenTasks tasks) {
        this.forms = forms;
        this.staff = staff;
        this.repository = repository;
        this.runtime = runtime;
        this.management = management;
        this.tasks = tasks;
    }

    @Override
    public OpenToDo open(String id) {
        return tasks.open(id);
    }

    @Override
    public void complete(String id, String userId, Map<String, Object> answers) {
        staff.complete(id, userId, answers);
    }

    @Override
    public void start(String processKey, String userId, Map<String, Object> answers) {
        String definition = repository.createProcessDefinitionQuery().processDefinitionKey(processKey).latestVersion().singleResult().getId();
        staff.as(userId, () -> forms.submitStartForm(definition, answers));
    }

    @Override
    public void runDue(String caseReference) {
        Optional<Job> next = next(caseReference);
        while (next.isPresent()) {
            management.executeJob(next.get().getId());
            next = next(caseReference);
        }
    }

    private Optional<Job> next(String caseReference) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseReference).list().stream()
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId()).executable().listPage(0, 1).stream())
                .findFirst();
    }
}
