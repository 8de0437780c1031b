package eu.inclusion.pathway.workflow.idea;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the officer's advice to whoever sent the idea. */
@Component
class SendAdviceDelegate implements JavaDelegate {

    private final IdeaCases cases;
    private final IdeaLetters letters;

    SendAdviceDelegate(IdeaCases cases, IdeaLetters letters) {
        this.cases = cases;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.advised(cases.ideaOf(execution));
    }
}
