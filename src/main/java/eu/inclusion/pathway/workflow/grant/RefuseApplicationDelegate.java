package eu.inclusion.pathway.workflow.grant;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The application is not eligible: it is closed, and the organisation is told every reason. */
@Component
class RefuseApplicationDelegate implements JavaDelegate {

    private final ApplicationCases cases;
    private final ApplicationEndings endings;

    RefuseApplicationDelegate(ApplicationCases cases, ApplicationEndings endings) {
        this.cases = cases;
        this.endings = endings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endings.notEligible(cases.idOf(execution));
    }
}
