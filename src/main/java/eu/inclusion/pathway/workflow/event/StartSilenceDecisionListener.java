package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.SilenceDecided;
import eu.inclusion.pathway.workflow.ProcessStarts;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An officer decided for all who were silent; it is carried out in the background. */
@Component
class StartSilenceDecisionListener {

    private final ProcessStarts processes;

    StartSilenceDecisionListener(ProcessStarts processes) {
        this.processes = processes;
    }

    @EventListener
    void on(SilenceDecided fact) {
        processes.start(SilenceDecisionProcess.PROCESS, fact.reference(), fact.agency(), Map.of(
                SilenceDecisionProcess.EVENT_ID, fact.eventId().text(),
                SilenceDecisionProcess.SILENCE_DECISION, fact.decision().name(), SilenceDecisionProcess.DECIDED_BY, fact.by()));
    }
}
