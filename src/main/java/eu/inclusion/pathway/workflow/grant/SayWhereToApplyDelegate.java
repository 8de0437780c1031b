package eu.inclusion.pathway.workflow.grant;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** No National Agency can take the application: it is closed, and the organisation is told where to go. */
@Component
class SayWhereToApplyDelegate implements JavaDelegate {

    private final ApplicationCases cases;
    private final ApplicationEndings endings;

    SayWhereToApplyDelegate(ApplicationCases cases, ApplicationEndings endings) {
        this.cases = cases;
        this.endings = endings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endings.outsideAgencies(cases.idOf(execution));
    }
}
