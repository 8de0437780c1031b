package eu.inclusion.pathway.workflow.idea;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the sender that the answer takes longer, and where else to ask. */
@Component
class SayItTakesLongerDelegate implements JavaDelegate {

    private final IdeaCases cases;
    private final IdeaLetters letters;

    SayItTakesLongerDelegate(IdeaCases cases, IdeaLetters letters) {
        this.cases = cases;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.takesLonger(cases.ideaOf(execution));
    }
}
