package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.call.CallKey;
import eu.inclusion.pathway.programme.AgencyCode;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells some of those whom the new deadline of a call concerns. */
@Component
class TellOfDeadlineDelegate implements JavaDelegate {

    private final DeadlineNotices notices;

    TellOfDeadlineDelegate(DeadlineNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CallKey call = CallKey.of(execution.getProcessBusinessKey()).orElseThrow();
        execution.setVariable(DeadlineNoticeProcess.SOME_LEFT, notices.tellSome(call, new AgencyCode(execution.getTenantId())));
    }
}
