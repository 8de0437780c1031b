package eu.inclusion.pathway.workflow;

import eu.inclusion.pathway.workflow.engine.Unchecked;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** What waiting cases wait for, when a day of ours has become another one. */
@Component
public class WaitingTimers {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final RepositoryService repository;
    private final TaskService tasks;
    private final Unchecked unchecked;

    WaitingTimers(RuntimeService runtime, ManagementService management, RepositoryService repository, TaskService tasks, Unchecked unchecked) {
        this.runtime = runtime;
        this.management = management;
        this.repository = repository;
        this.tasks = tasks;
        this.unchecked = unchecked;
    }

    /**
     * Works the dates of a case's timers out anew.
     *
     * @param dates what an expression contains whose date may have become another one; other timers stay as they are
     * @return the elements whose timers wait
     */
    public List<String> follow(Collection<String> processes, String reference, String dates) {
        return unchecked.call(() -> instances(reference).stream().filter(instance -> processes.contains(keyOf(instance)))
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId()).timers().list().stream())
                .filter(job -> reads(job, dates)).map(this::workedOut).toList());
    }

    /** When a case's open tasks of these kinds are due. */
    public void due(String reference, Collection<String> kinds, Date when) {
        unchecked.run(() -> tasks.createTaskQuery().processInstanceBusinessKey(reference).taskDefinitionKeyIn(kinds.toArray(String[]::new)).list()
                .forEach(task -> {
                    task.setDueDate(when);
                    tasks.saveTask(task);
                }));
    }

    private List<ProcessInstance> instances(String reference) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference).list();
    }

    private static String keyOf(ProcessInstance instance) {
        return instance.getProcessDefinitionId().substring(0, instance.getProcessDefinitionId().indexOf(':'));
    }

    private boolean reads(Job job, String dates) {
        return repository.getBpmnModelInstance(job.getProcessDefinitionId()).getModelElementById(elementOf(job)).getTextContent().contains(dates);
    }

    private String elementOf(Job job) {
        return management.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult().getActivityId();
    }

    private String workedOut(Job job) {
        management.recalculateJobDuedate(job.getId(), false);
        return elementOf(job);
    }
}
