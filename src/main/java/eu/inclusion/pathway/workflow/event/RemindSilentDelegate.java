package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.EventId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds some of those who are silent although the event was moved. */
@Component
class RemindSilentDelegate implements JavaDelegate {

    private final ChangeNotices notices;

    RemindSilentDelegate(ChangeNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        EventId event = EventId.of((String) execution.getVariable(EventNoticeProcess.EVENT_ID));
        int sequence = (Integer) execution.getVariable(EventNoticeProcess.SEQUENCE);
        execution.setVariable(EventNoticeProcess.NOTICE_LEFT, notices.remindSome(event, sequence).name());
    }
}
