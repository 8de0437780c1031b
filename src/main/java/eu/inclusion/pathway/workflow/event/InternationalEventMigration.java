package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.workflow.engine.InstanceMigration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Takes international events that were under way before organisations applied to them, or before the days of a call could be changed, over
 * into the model as it is now: each case waits where it waited, and hears of a cancellation and of other days from then on.
 */
@Component
class InternationalEventMigration {

    private static final Map<String, String> PLACES = List.of("Task_CallSendingAgencies", "Gateway_ProposalsIn", "Event_PreselectionsCompleted",
                    "Event_PreselectionOver", "Task_SelectOrganisations", "Event_LastDayToAnswerHost", "Task_PrepareInternationalEvent",
                    "Event_InternationalEventDay", "Task_RecordInternationalAttendance", "Task_RecordInternationalNeeds",
                    "Task_PreselectOrganisations", "Event_NothingProposed", "Event_CallClosed", "Event_SelectionMade", "Task_NoteSelection",
                    "Event_LastEventDayOver", "SubProcess_CalledOff", "Task_NoteCancellation")
            .stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Function.identity()));

    private final InstanceMigration migration;

    InternationalEventMigration(InstanceMigration migration) {
        this.migration = migration;
    }

    /** After the models are deployed, before anybody works. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    void migrate() {
        migration.toNewest(InternationalEventProcess.PROCESS, InternationalEventProcess.CALL_REOPENED, PLACES);
    }
}
