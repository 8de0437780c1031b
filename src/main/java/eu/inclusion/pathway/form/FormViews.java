package eu.inclusion.pathway.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Prepares forms for drawing on the server. */
@Component
public class FormViews {

    private final FormTexts texts;
    private final Conditions conditions;

    public FormViews(FormTexts texts, Conditions conditions) {
        this.texts = texts;
        this.conditions = conditions;
    }

    /** The form as a person first sees it: filled with what is known already. */
    public FormView first(FormSchema form, Map<String, ?> data, Locale locale) {
        return build(form, new Values(data, null), List.of(), locale);
    }

    /**
     * The form with what the person typed and what is wrong with it.
     *
     * @param typed what was read from the browser, or a draft
     */
    public FormView again(FormSchema form, Map<String, ?> data, Map<String, ?> typed, List<FormProblem> problems,
                          Locale locale) {
        return build(form, new Values(data, typed), problems, locale);
    }

    /**
     * All answers to read: to check them before sending, on a receipt, in a case file. What is hidden is left out; an
     * answer in a row has the row's name in its label. The fragment {@code form/reading :: facts(facts)} draws them.
     */
    public List<FormItem.Fact> answers(FormSchema form, Map<String, ?> data, Map<String, ?> answers, Locale locale) {
        Wording wording = new Wording(form, texts, locale, data);
        return new AnswerList(form, new Values(data, answers), wording, conditions).facts();
    }

    /** The tables that a form shows, to read. */
    public List<FormItem.Table> tables(FormSchema form, Map<String, ?> data, Map<String, ?> answers, Locale locale) {
        return again(form, data, answers, List.of(), locale).items().stream().map(FormItem::content)
                .filter(FormItem.Table.class::isInstance).map(FormItem.Table.class::cast).filter(table -> !table.rows().isEmpty()).toList();
    }

    /** What a form asks, without drawing it: the names of its questions, and of what is asked row by row, by their keys. */
    public Map<String, String> questions(FormSchema form, Locale locale) {
        Map<String, String> names = new LinkedHashMap<>();
        for (FormComponent component : form.flat()) {
            if (component instanceof FormField field && !field.carried() && !field.fixed()) {
                names.put(field.key(), texts.say(form, field.key() + ".label", field.label(), locale));
            } else if (component instanceof FormRows rows) {
                names.put(rows.key(), texts.say(form, rows.key() + ".label", rows.label(), locale));
            }
        }
        return names;
    }

    private FormView build(FormSchema form, Values values, List<FormProblem> problems, Locale locale) {
        Wording wording = new Wording(form, texts, locale, values.data());
        ViewBuilder builder = new ViewBuilder(form, values, new Problems(problems, wording), wording, conditions);
        return new FormView(form.id(), texts.title(form, locale), builder.items(),
                problems.stream().map(builder::problem).toList(), !form.rows().isEmpty());
    }
}
