package eu.inclusion.pathway.workflow.staff;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** Which kinds of user tasks there are, as the deployed models say. */
@Component
class TaskKinds {

    private final RepositoryService repository;

    TaskKinds(RepositoryService repository) {
        this.repository = repository;
    }

    /** Those that an organisation does in the portal. */
    List<String> ofOrganisations() {
        return kinds(process -> true, task -> {
            String groups = task.getCamundaCandidateGroups();
            return groups != null && groups.contains("organisation");
        });
    }

    /** Those of some processes. */
    List<String> of(List<String> processes) {
        return kinds(process -> processes.contains(process.getKey()), task -> true);
    }

    private List<String> kinds(Predicate<ProcessDefinition> processes, Predicate<UserTask> tasks) {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream().filter(processes)
                .flatMap(process -> userTasks(process).filter(tasks)).map(UserTask::getId).distinct().sorted().toList();
    }

    private Stream<UserTask> userTasks(ProcessDefinition process) {
        return repository.getBpmnModelInstance(process.getId()).getModelElementsByType(UserTask.class).stream();
    }
}
