package eu.inclusion.pathway.workflow.followup;

import eu.inclusion.pathway.correspondence.PreparationLetter;
import eu.inclusion.pathway.followup.FollowUps;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Asks an organisation what an international event brought. */
@Component
class AskForFollowUpListener implements TaskListener {

    private final FollowUpLetters letters;
    private final FollowUps followUps;
    private final FollowUpCases cases;

    AskForFollowUpListener(FollowUpLetters letters, FollowUps followUps, FollowUpCases cases) {
        this.letters = letters;
        this.followUps = followUps;
        this.cases = cases;
    }

    @Override
    public void notify(DelegateTask task) {
        followUps.asked(cases.participationOf(task).id());
        letters.write(task, "follow-up-request", (organisation, event, answerBy, link) ->
                new PreparationLetter.FollowUpRequest(organisation.name(), event, answerBy, link));
    }
}
