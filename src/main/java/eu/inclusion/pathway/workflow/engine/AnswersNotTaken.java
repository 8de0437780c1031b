package eu.inclusion.pathway.workflow.engine;

import eu.inclusion.pathway.programme.Refusal;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;

/** Answers that the form or the domain refuses, said to Tasklist and the REST API as their caller's mistake (400) in the caller's language. */
class AnswersNotTaken extends FormFieldValidationException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    AnswersNotTaken(String sentence, Refusal refusal) {
        super(refusal.messageKey(), sentence, refusal);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
