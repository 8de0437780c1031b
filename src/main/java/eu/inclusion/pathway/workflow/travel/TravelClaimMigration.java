package eu.inclusion.pathway.workflow.travel;

import eu.inclusion.pathway.travel.TravelClaimId;
import eu.inclusion.pathway.travel.TravelDesk;
import eu.inclusion.pathway.workflow.engine.InstanceMigration;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes claims that began with an older model over into the one in which they can be taken back; those that an officer has stay in hand. */
@Component
class TravelClaimMigration {

    private final InstanceMigration migration;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final TravelDesk desk;

    TravelClaimMigration(InstanceMigration migration, TaskService tasks, RuntimeService runtime, TravelDesk desk) {
        this.migration = migration;
        this.tasks = tasks;
        this.runtime = runtime;
        this.desk = desk;
    }

    /** After the models are deployed, before anybody works; what an earlier start was stopped in is done now. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    void migrate() {
        migration.toNewest(TravelClaimProcess.PROCESS, "SubProcess_TakenBack");
        tasks.createTaskQuery().taskDefinitionKey("Task_ExamineTravelClaim").taskAssigned().list().forEach(this::inHand);
    }

    private void inHand(Task task) {
        String claim = (String) runtime.getVariable(task.getExecutionId(), TravelClaimProcess.TRAVEL_CLAIM_ID);
        desk.keepInHand(TravelClaimId.of(claim), task.getAssignee());
    }
}
