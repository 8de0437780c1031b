package eu.inclusion.pathway.workflow.followup;

import eu.inclusion.pathway.correspondence.PreparationLetter;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Asks once more what an international event brought; the model says when. */
@Component
class RemindOfFollowUpListener implements TaskListener {

    private final FollowUpLetters letters;

    RemindOfFollowUpListener(FollowUpLetters letters) {
        this.letters = letters;
    }

    @Override
    public void notify(DelegateTask task) {
        letters.write(task, "follow-up-reminder", (organisation, event, answerBy, link) ->
                new PreparationLetter.FollowUpReminder(organisation.name(), event, answerBy, link));
    }
}
