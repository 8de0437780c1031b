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

/** Takes organisations that stood somewhere in an older model of their part in events over into the model as it is now; each stays where it is. */
@Component
class EventParticipationMigration {

    private static final Map<String, String> PLACES = Stream.of("Gateway_WhatComesFirst", "Task_DecideWithoutEvent", "SubProcess_OneEvent",
            "Task_AnswerInvitation", "Event_NoAnswer", "Task_DecideWithoutAnswer", "Event_PlaceOffered", "Task_PrepareParticipation",
            "Event_AttendanceRecorded", "Task_DecideAfterEvent", "Task_GiveFeedback", "Event_NoFeedback")
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Function.identity()));

    private final InstanceMigration migration;

    EventParticipationMigration(InstanceMigration migration) {
        this.migration = migration;
    }

    /** After the models are deployed, before anybody works. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    void migrate() {
        migration.toNewest(EventParticipationProcess.PROCESS, "Event_InvitationLapsed", PLACES);
    }
}
