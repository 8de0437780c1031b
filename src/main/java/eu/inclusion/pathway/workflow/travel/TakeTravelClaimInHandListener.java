package eu.inclusion.pathway.workflow.travel;

import eu.inclusion.pathway.travel.TravelDesk;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** An officer takes a claim in hand, hands it on or puts it back. */
@Component
class TakeTravelClaimInHandListener implements TaskListener {

    private final TravelCases cases;
    private final TravelDesk desk;

    TakeTravelClaimInHandListener(TravelCases cases, TravelDesk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        desk.takeInHand(cases.claimOf(task).id(), task.getAssignee());
    }
}
