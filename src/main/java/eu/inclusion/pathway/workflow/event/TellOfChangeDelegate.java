package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.workflow.event.EventNoticeProcess.Left;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells some of those who were invited, or who apply, what happened to an event. */
@Component
class TellOfChangeDelegate implements JavaDelegate {

    private final ChangeNotices notices;
    private final ApplicantNotices applicants;

    TellOfChangeDelegate(ChangeNotices notices, ApplicantNotices applicants) {
        this.notices = notices;
        this.applicants = applicants;
    }

    @Override
    public void execute(DelegateExecution execution) {
        EventId event = EventId.of((String) execution.getVariable(EventNoticeProcess.EVENT_ID));
        Left invited = notices.tellSome(event);
        execution.setVariable(EventNoticeProcess.NOTICE_LEFT, (applicants.tellSome(event) ? Left.SOME : invited).name());
    }
}
