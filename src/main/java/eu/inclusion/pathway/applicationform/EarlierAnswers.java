package eu.inclusion.pathway.applicationform;

import eu.inclusion.pathway.form.FormField;
import eu.inclusion.pathway.form.FormRows;
import eu.inclusion.pathway.form.FormSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers in a draft to questions that the form asked once and asks no more: they are kept and shown, but not submitted. */
public record EarlierAnswers(Map<String, Object> answers) {

    public static EarlierAnswers in(Map<String, Object> typed, FormSchema form) {
        Set<String> asked = Stream.concat(form.fields().stream().map(FormField::key), form.rows().stream().map(FormRows::key))
                .collect(Collectors.toSet());
        Map<String, Object> earlier = new TreeMap<>(typed);
        earlier.keySet().removeAll(asked);
        return new EarlierAnswers(earlier);
    }

    public Map<String, Object> without(Map<String, Object> typed) {
        Map<String, Object> rest = new HashMap<>(typed);
        rest.keySet().removeAll(answers.keySet());
        return rest;
    }

    /** What was typed now, and still what was typed once. */
    public Map<String, Object> with(Map<String, Object> typed) {
        Map<String, Object> all = new HashMap<>(answers);
        all.putAll(typed);
        return all;
    }

    /** The texts among them: what a person may want to copy. */
    public List<String> texts() {
        return answers.values().stream().filter(String.class::isInstance).map(String::valueOf).filter(text -> !text.isBlank()).toList();
    }
}
