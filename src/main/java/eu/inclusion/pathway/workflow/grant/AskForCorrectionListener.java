package eu.inclusion.pathway.workflow.grant;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Writes to the organisation what the agency asks it to correct. */
@Component
class AskForCorrectionListener implements TaskListener {

    private final CorrectionLetters letters;

    AskForCorrectionListener(CorrectionLetters letters) {
        this.letters = letters;
    }

    @Override
    public void notify(DelegateTask task) {
        letters.ask(task);
    }
}
