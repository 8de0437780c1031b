package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.EventId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells some of those whom an event concerns that it was moved, changed or cancelled, or what else there is to hear of it. */
@Component
class TellOfChangeDelegate implements JavaDelegate {

    private final EventTelling telling;

    TellOfChangeDelegate(EventTelling telling) {
        this.telling = telling;
    }

    @Override
    public void execute(DelegateExecution execution) {
        EventId event = EventId.of((String) execution.getVariable(EventNoticeProcess.EVENT_ID));
        int sequence = (Integer) execution.getVariable(EventNoticeProcess.SEQUENCE);
        execution.setVariable(EventNoticeProcess.NOTICE_LEFT, telling.tellSome(event, sequence).name());
    }
}
