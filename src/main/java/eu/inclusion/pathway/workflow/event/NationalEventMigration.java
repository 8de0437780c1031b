package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.workflow.engine.InstanceMigration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes national events that began before invitations went out in rounds over into the model as it is now; each goes on where it is. */
@Component
class NationalEventMigration {

    private static final Map<String, String> PLACES = Stream.of("Task_ChooseInvitees", "Event_LastDayToAnswer", "Task_PrepareEvent",
            "Event_EventDay", "Task_RecordAttendance", "Task_RecordNeeds").collect(Collectors.toUnmodifiableMap(Function.identity(), Function.identity()));

    private final InstanceMigration migration;

    NationalEventMigration(InstanceMigration migration) {
        this.migration = migration;
    }

    /** After the models are deployed, before anybody works. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    void migrate() {
        migration.toNewest(NationalEventProcess.PROCESS, "SubProcess_SendInvitations", PLACES);
    }
}
