package eu.inclusion.pathway.form;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Checks answers against their form: the same for the portal, Tasklist and any other door. */
@Component
public class FormCheck {

    private final Conditions conditions;
    private final FieldCheck fields;

    public FormCheck(Conditions conditions, Clock clock) {
        this.conditions = conditions;
        this.fields = new FieldCheck(new MomentCheck(clock));
    }

    /**
     * Checks all answers; says everything that is wrong, not only the first.
     *
     * @param submitted what was sent, by the questions' keys
     * @param data      what the form shows: facts, lists to choose from, values that conditions ask for
     */
    public FormResult check(FormSchema form, Map<String, ?> submitted, Map<String, ?> data) {
        return new AnswerSheet(form, submitted, data, fields, conditions).result();
    }
}
