package eu.inclusion.pathway.workflow.travel;

import eu.inclusion.pathway.travel.TravelClaiming;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** The organisation did not answer in time: the agency decides with what it has. */
@Component
class CloseTravelQuestionListener implements ExecutionListener {

    private final TravelCases cases;
    private final TravelClaiming claiming;

    CloseTravelQuestionListener(TravelCases cases, TravelClaiming claiming) {
        this.cases = cases;
        this.claiming = claiming;
    }

    @Override
    public void notify(DelegateExecution execution) {
        claiming.answer(cases.claimOf(execution).id(), null);
    }
}
