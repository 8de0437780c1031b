package eu.inclusion.pathway.form;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The words of forms in a person's language. Keys: {@code form.<form>.title}, {@code form.<form>.<question>.label},
 * {@code .description}, {@code .option.<value>}; texts, groups and tables by their id: {@code .text}, {@code .label},
 * {@code .column.<key>}; a question in rows as {@code <rows>.<question>}. What has no translation is said as
 * in the file.
 */
@Component
public class FormTexts {

    private static final Pattern IN_ROW = Pattern.compile("(\\w+)\\[(\\d+)]\\.(\\w+)");

    private final MessageSource messages;

    public FormTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** The form's title. */
    public String title(FormSchema form, Locale locale) {
        String words = form.id().replace('-', ' ');
        String title = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return say(form, "title", form.properties().getOrDefault("title", title), locale);
    }

    /** The sentence that says what to mend. */
    public String sentence(FormSchema form, FormProblem problem, Locale locale) {
        return sentence(form, problem, Map.of(), locale);
    }

    /** The same where values may be named in the question's label. */
    String sentence(FormSchema form, FormProblem problem, Map<String, ?> data, Locale locale) {
        Object[] arguments = new Object[problem.details().size() + 1];
        arguments[0] = data.isEmpty() ? label(form, problem, locale) : Placeholders.fill(label(form, problem, locale), data, value -> value);
        for (int i = 1; i < arguments.length; i++) {
            Object detail = problem.details().get(i - 1);
            arguments[i] = detail instanceof LocalDate day ? ShownValue.of(day.toString(), locale) : detail;
        }
        return messages.getMessage(problem.messageKey(), arguments, problem.messageKey(), locale);
    }

    /** The label of the question in which the problem lies; in rows with the row's number. */
    public String label(FormSchema form, FormProblem problem, Locale locale) {
        Matcher inRow = IN_ROW.matcher(problem.field());
        if (!inRow.matches()) {
            return say(form, problem.field() + ".label", problem.label(), locale);
        }
        String rows = inRow.group(1);
        Optional<FormRows> known = form.rows().stream().filter(one -> one.key().equals(rows)).findFirst();
        int index = Integer.parseInt(inRow.group(2));
        int number = known.map(one -> one.numberOf(index)).orElse(index + 1);
        return say(form, rows + ".label", known.map(FormRows::label).orElse(rows), locale) + " " + number + ": "
                + say(form, rows + "." + inRow.group(3) + ".label", problem.label(), locale);
    }

    String say(FormSchema form, String what, String otherwise, Locale locale) {
        return say(form.id(), what, otherwise, locale);
    }

    String say(String form, String what, String otherwise, Locale locale) {
        return String.valueOf(messages.getMessage("form." + form + "." + what, null, otherwise, locale));
    }

    String word(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
