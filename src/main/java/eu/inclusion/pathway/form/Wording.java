package eu.inclusion.pathway.form;

import java.util.Locale;
import java.util.Map;

/**
 * The words of one form in one language.
 *
 * @param data what may be named in them
 */
record Wording(FormSchema form, FormTexts texts, Locale locale, Map<String, ?> data) {

    String of(String what, String otherwise) {
        return texts.say(form, what, otherwise, locale);
    }

    /** Words of the form in which values may be named. */
    String filled(String what, String otherwise, Map<String, ?> data) {
        return Placeholders.fill(of(what, otherwise), data, value -> value);
    }

    String word(String key, Object... arguments) {
        return texts.word(key, locale, arguments);
    }

    String sentence(FormProblem problem) {
        return texts.sentence(form, problem, data, locale);
    }
}
