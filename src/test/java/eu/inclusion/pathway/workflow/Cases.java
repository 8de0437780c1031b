package eu.inclusion.pathway.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.inclusion.pathway.testing.TestClock;
import eu.inclusion.pathway.workflow.engine.Unchecked;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;

/** Drives cases in tests as people and time would: does tasks, runs what is due, lets days pass. {@code @Import} it. */
@TestComponent
public class Cases {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final ManagementService management;
    private final FormService forms;
    private final IdentityService identity;
    private final Unchecked unchecked;
    private final TestClock clock;

    Cases(TaskService tasks, RuntimeService runtime, HistoryService history, ManagementService management,
            FormService forms, IdentityService identity, Unchecked unchecked, TestClock clock) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.history = history;
        this.management = management;
        this.forms = forms;
        this.identity = identity;
        this.unchecked = unchecked;
        this.clock = clock;
    }

    /** Does a case's open task of this kind, and runs what follows at once. */
    public void complete(String reference, String kind, Map<String, Object> answers) {
        completeOnly(reference, kind, answers);
        runJobs(reference);
    }

    /** The same, but what follows waits. */
    public void completeOnly(String reference, String kind, Map<String, Object> answers) {
        tasks.complete(task(reference, kind).getId(), answers);
    }

    /** A case's open task of this kind; there must be exactly one. */
    public Task task(String reference, String kind) {
        List<Task> found = tasks.createTaskQuery().processInstanceBusinessKey(reference).taskDefinitionKey(kind).list();
        assertThat(found).as("open tasks %s of %s; open are %s", kind, reference, openTasks(reference)).hasSize(1);
        return found.get(0);
    }

    /** The values of those options that a task's form offers whose label names this. */
    public List<String> options(String reference, String kind, String list, String named) {
        JsonNode offered = read(shown(reference, kind).get(list).toString());
        List<String> values = new ArrayList<>();
        offered.forEach(option -> {
            if (option.get("label").asText().contains(named)) {
                values.add(option.get("value").asText());
            }
        });
        assertThat(values).as("options of %s in %s that name %s", list, kind, named).isNotEmpty();
        return values;
    }

    /** What a task's form is given to show. */
    public Map<String, Object> shown(String reference, String kind) {
        return forms.getTaskFormVariables(task(reference, kind).getId());
    }

    /** The kinds of all open tasks of a case, in every process under its reference. */
    public List<String> openTasks(String reference) {
        return tasks.createTaskQuery().processInstanceBusinessKey(reference).list().stream()
                .map(Task::getTaskDefinitionKey).sorted().toList();
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs all jobs of a case that are due now, timers that have come included, until none is left. */
    public void runJobs(String reference) {
        ClockUtil.setCurrentTime(Date.from(clock.instant()));
        Optional<Job> next = nextJob(reference);
        while (next.isPresent()) {
            management.executeJob(next.get().getId());
            next = nextJob(reference);
        }
    }

    /** Runs one job of a case that is due now, and nothing else. */
    public void runOneJob(String reference) {
        ClockUtil.setCurrentTime(Date.from(clock.instant()));
        management.executeJob(nextJob(reference).orElseThrow().getId());
    }

    private Optional<Job> nextJob(String reference) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference).list().stream()
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId()).executable().list().stream())
                .findFirst();
    }

    /** Goes on with an application as if the deadline of its call had passed, without moving anybody's clock. */
    public void passDeadline(String reference) {
        runJobs(reference);
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference).list().stream()
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId()).activityId("Event_DeadlinePassed").list().stream())
                .forEach(job -> management.executeJob(job.getId()));
        runJobs(reference);
    }

    /** Does a case's open task of this kind as a person of the staff, and runs what follows at once. */
    public void completeAs(String person, String reference, String kind, Map<String, Object> answers) {
        String task = task(reference, kind).getId();
        identity.setAuthenticatedUserId(person);
        try {
            unchecked.run(() -> tasks.complete(task, answers));
        } finally {
            identity.clearAuthentication();
        }
        runJobs(reference);
    }

    /** Lets time pass for all, and runs what has come due in this case. */
    public void pass(Duration time, String reference) {
        clock.advance(time);
        runJobs(reference);
    }

    /** The end events that a case's processes of this kind have reached. */
    public TreeSet<String> reachedEnds(String reference, String processKey) {
        List<String> instances = history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(reference)
                .processDefinitionKey(processKey).list().stream().map(HistoricProcessInstance::getId).toList();
        return instances.stream()
                .flatMap(id -> history.createHistoricActivityInstanceQuery().processInstanceId(id).finished().list().stream())
                .filter(activity -> activity.getActivityType().endsWith("EndEvent"))
                .map(HistoricActivityInstance::getActivityId).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a process of this kind still runs under the reference. */
    public boolean isRunning(String reference, String processKey) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference).processDefinitionKey(processKey).count() > 0;
    }

    /** The variables that a running process of this kind carries. */
    public Map<String, Object> variables(String reference, String processKey) {
        return runtime.getVariables(runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference)
                .processDefinitionKey(processKey).singleResult().getId());
    }
}
