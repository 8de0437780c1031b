package eu.inclusion.pathway.workflow.grant;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the decision on the grant with its reasons. */
@Component
class SendDecisionDelegate implements JavaDelegate {

    private final ApplicationCases cases;
    private final ApplicationLetters letters;

    SendDecisionDelegate(ApplicationCases cases, ApplicationLetters letters) {
        this.cases = cases;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.decided(cases.idOf(execution));
    }
}
