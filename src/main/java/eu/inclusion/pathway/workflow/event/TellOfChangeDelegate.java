package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.EventId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells some of those who were invited that the event was moved, changed or cancelled. */
@Component
class TellOfChangeDelegate implements JavaDelegate {

    private final ChangeNotices notices;

    TellOfChangeDelegate(ChangeNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        EventId event = EventId.of((String) execution.getVariable(EventNoticeProcess.EVENT_ID));
        execution.setVariable(EventNoticeProcess.NOTICE_LEFT, notices.tellSome(event).name());
    }
}
