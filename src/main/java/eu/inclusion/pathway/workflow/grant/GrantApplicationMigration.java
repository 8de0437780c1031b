package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.workflow.engine.InstanceMigration;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Takes applications that agencies had in hand before examination was a part of its own over into the model as it is now. Those that
 * were about to be checked are checked from the beginning; what an officer had to decide on, an officer decides on there. From the
 * model in which a deadline that has passed was never moved, each goes on where it waits.
 */
@Component
class GrantApplicationMigration {

    private static final Map<String, String> PLACES = Map.of(
            "Task_RecordFieldAndAgency", "Task_RecordFieldAndAgency",
            "Task_SayWhereToApply", "Task_SayWhereToApply",
            "Task_CheckEligibility", "Task_CheckAdmissibility",
            "Task_ConfirmEligibility", "Task_ConfirmEligibility",
            "Task_RefuseApplication", "Task_RefuseApplication",
            "Task_DecideAward", "Task_DecideAward",
            "Task_SendDecision", "Task_SendDecision");

    private final InstanceMigration migration;

    GrantApplicationMigration(InstanceMigration migration) {
        this.migration = migration;
    }

    /** After the models are deployed, before anybody works. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    void migrate() {
        migration.toNewest(GrantApplicationProcess.PROCESS, "SubProcess_Examination", PLACES);
        migration.toNewest(GrantApplicationProcess.PROCESS, "Event_VersionReceivedBeforeChoice");
    }
}
