package eu.inclusion.pathway.form;

import eu.inclusion.pathway.programme.Refusal;
import java.util.List;

/** Answers are refused that the form does not allow; says all that is wrong. */
public class AnswersNotAccepted extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient FormSchema form;
    private final transient List<FormProblem> problems;

    public AnswersNotAccepted(FormSchema form, List<FormProblem> problems) {
        super("form.answers-not-accepted", problems.size(), problems.isEmpty() ? "" : problems.get(0).label());
        this.form = form;
        this.problems = List.copyOf(problems);
    }

    /** The form that was answered. */
    public FormSchema form() {
        return form;
    }

    /** Each question that needs another answer, and why. */
    public List<FormProblem> problems() {
        return problems;
    }
}
