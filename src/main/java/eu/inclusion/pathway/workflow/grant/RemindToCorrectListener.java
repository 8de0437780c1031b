package eu.inclusion.pathway.workflow.grant;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Reminds the organisation of the correction that it was asked for. */
@Component
class RemindToCorrectListener implements TaskListener {

    private final CorrectionLetters letters;

    RemindToCorrectListener(CorrectionLetters letters) {
        this.letters = letters;
    }

    @Override
    public void notify(DelegateTask task) {
        letters.remind(task);
    }
}
