package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.SilenceDecision;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Carries an officer's decision out for some of those who did not answer. */
@Component
class DecideForSilentDelegate implements JavaDelegate {

    private final EventCases cases;
    private final SilentCases silent;

    DecideForSilentDelegate(EventCases cases, SilentCases silent) {
        this.cases = cases;
        this.silent = silent;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SilenceDecision how = SilenceDecision.valueOf((String) execution.getVariable(SilenceDecisionProcess.SILENCE_DECISION));
        String officer = (String) execution.getVariable(SilenceDecisionProcess.DECIDED_BY);
        execution.setVariable(SilenceDecisionProcess.MORE_SILENT, silent.decideForSome(cases.idOf(execution), how, officer));
    }
}
