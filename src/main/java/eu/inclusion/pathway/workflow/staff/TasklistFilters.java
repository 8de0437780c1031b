package eu.inclusion.pathway.workflow.staff;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The filters that everyone finds in Tasklist. Each shows only what the reader's roles and agencies let through; no filter looks
 * at a variable; Tasklist sorts them by what is due first, until the reader chooses otherwise. They are laid out anew at each start, so that they know the models of this version.
 */
@Component
class TasklistFilters {

    private static final String MY_GROUPS = "${currentUserGroups()}";
    private static final String BLUE = "#0a3d6b";
    private static final String RED = "#b3261e";
    private static final String AMBER = "#9a6700";
    private static final String GREY = "#5a6875";

    private final TaskService tasks;
    private final TaskKinds kinds;
    private final SavedFilters filters;

    TasklistFilters(TaskService tasks, TaskKinds kinds, SavedFilters filters) {
        this.tasks = tasks;
        this.kinds = kinds;
        this.filters = filters;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE + 2)
    void layOut() {
        filters.save("My tasks", "What you have taken on", BLUE, 10, tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
        filters.save("My agency - unclaimed", "What nobody has taken on yet", BLUE, 20, mine());
        filters.save("Due this week", "What must be done within seven days", AMBER, 30, mine().includeAssignedTasks()
                .dueAfterExpression("${now()}").dueBeforeExpression("${dateTime().plusWeeks(1)}"));
        filters.save("Overdue", "What should have been done already", RED, 40, mine().includeAssignedTasks().dueBeforeExpression("${now()}"));
        filters.save("Waiting for organisations", "What organisations have to do in the portal", GREY, 50,
                tasks.createTaskQuery().taskDefinitionKeyIn(kinds.ofOrganisations().toArray(String[]::new)));
        phase("Mapping", 60, List.of("map-organisation"));
        phase("National events", 70, List.of("national-event"));
        phase("International events", 80, List.of("international-event"));
        phase("Taking part in events", 90, List.of("event-participation"));
        phase("Travel claims", 95, List.of("travel-claim"));
        phase("Grant applications", 100, List.of("grant-application"), "Task_DecideToApply", "Task_DecideHowToGoOn");
        phase("Mentoring", 110, List.of("mentoring"));
        phase("Project ideas", 120, List.of("project-idea"));
        phase("Strand meetings", 130, List.of("strand-meeting", "agreed-action"));
    }

    private void phase(String name, int place, List<String> processes, String... besides) {
        List<String> chosen = new ArrayList<>(kinds.of(processes));
        chosen.addAll(List.of(besides));
        if (chosen.isEmpty()) {
            return; // a list of no kinds would be one of all tasks
        }
        filters.save(name, "All open tasks of this part of the path", GREY, place,
                tasks.createTaskQuery().taskDefinitionKeyIn(chosen.toArray(String[]::new)));
    }

    private TaskQuery mine() {
        return tasks.createTaskQuery().taskCandidateGroupInExpression(MY_GROUPS);
    }
}
