package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.judgement.EligibilityDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Holds the application against the rules of its call and puts every finding on record. */
@Component
class CheckEligibilityDelegate implements JavaDelegate {

    private final ApplicationCases cases;
    private final EligibilityDesk desk;

    CheckEligibilityDelegate(ApplicationCases cases, EligibilityDesk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(GrantApplicationProcess.ELIGIBILITY, desk.checkEligibility(cases.idOf(execution)).name());
    }
}
