package eu.inclusion.pathway.workflow.grant;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes over where the application goes, as it was decided when it was received. */
@Component
class RecordFieldAndAgencyDelegate implements JavaDelegate {

    private final ApplicationCases cases;

    RecordFieldAndAgencyDelegate(ApplicationCases cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(GrantApplicationProcess.OUTSIDE_AGENCIES, cases.submissionOf(cases.idOf(execution)).isOutsideAgencies());
    }
}
