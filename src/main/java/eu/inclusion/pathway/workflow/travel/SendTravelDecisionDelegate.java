package eu.inclusion.pathway.workflow.travel;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the decision on a claim. */
@Component
class SendTravelDecisionDelegate implements JavaDelegate {

    private final TravelCases cases;
    private final TravelLetters letters;

    SendTravelDecisionDelegate(TravelCases cases, TravelLetters letters) {
        this.cases = cases;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.decided(cases.claimOf(execution));
    }
}
