package eu.inclusion.pathway.workflow.travel;

import eu.inclusion.pathway.programme.ProgrammeTime;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Writes to the organisation what the agency asks about its claim. */
@Component
class AskAboutTravelClaimListener implements TaskListener {

    private final TravelCases cases;
    private final TravelLetters letters;

    AskAboutTravelClaimListener(TravelCases cases, TravelLetters letters) {
        this.cases = cases;
        this.letters = letters;
    }

    @Override
    public void notify(DelegateTask task) {
        letters.asked(cases.claimOf(task), ProgrammeTime.dayOf(task.getDueDate().toInstant()));
    }
}
