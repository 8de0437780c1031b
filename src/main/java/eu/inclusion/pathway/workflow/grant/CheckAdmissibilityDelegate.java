package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.judgement.EligibilityDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Checks whether the version that counts was handed in as it must be, and puts every finding on record. */
@Component
class CheckAdmissibilityDelegate implements JavaDelegate {

    private final ApplicationCases cases;
    private final EligibilityDesk desk;

    CheckAdmissibilityDelegate(ApplicationCases cases, EligibilityDesk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.checkAdmissibility(cases.idOf(execution));
    }
}
