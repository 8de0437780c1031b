package eu.inclusion.pathway.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.inclusion.pathway.form.HideRule.Comparison;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of a form is hidden while it is filled in. A condition on facts alone the server settles before it draws; a
 * simple one on answers the page settles; for anything else the question stays in sight and the check decides.
 */
class HidingView {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private final FormSchema form;
    private final Wording wording;
    private final Conditions conditions;
    private final Map<String, ?> data;
    private final Map<String, Boolean> asking = new HashMap<>();

    HidingView(FormSchema form, Wording wording, Conditions conditions, Map<String, ?> data) {
        this.form = form;
        this.wording = wording;
        this.conditions = conditions;
        this.data = data;
    }

    boolean hiddenByFacts(FormComponent component, Map<String, ?> data) {
        String condition = component.hiddenWhen();
        return condition != null && !asksForAnswers(condition) && conditions.holds(condition, data);
    }

    private boolean asksForAnswers(String condition) {
        return asking.computeIfAbsent(condition, this::namesAnswers);
    }

    private boolean namesAnswers(String condition) {
        String names = QUOTED.matcher(condition).replaceAll("");
        Stream<FormField> inRows = form.rows().stream().flatMap(rows -> rows.fields().stream());
        return Stream.concat(Stream.concat(form.fields().stream(), inRows).filter(field -> !field.fixed())
                .map(FormField::key), form.rows().stream().map(FormRows::key))
                .anyMatch(key -> Pattern.compile("\\b" + Pattern.quote(key) + "\\b").matcher(names).find());
    }

    FormItem item(FormComponent component, Place place, String kind, Object content) {
        String condition = component.hiddenWhen();
        Optional<HideRule> rule = condition == null || !asksForAnswers(condition) ? Optional.empty()
                : HideRule.of(condition).filter(found -> onAnswersOnly(found, place));
        return new FormItem(kind, content, rule.map(found -> json(found, place)).orElse(null),
                rule.filter(found -> component instanceof FormField && found.comparisons().size() == 1)
                        .map(found -> onlyIf(found.comparisons().get(0), place)).orElse(null));
    }

    private boolean onAnswersOnly(HideRule rule, Place place) {
        return rule.comparisons().stream().map(one -> asked(one.key(), place)).allMatch(Optional::isPresent);
    }

    private Optional<FormField> asked(String key, Place place) {
        return place.neighbour(key).or(() -> new Place("", "", form.fields()).neighbour(key))
                .filter(field -> !field.fixed());
    }

    private String name(String key, Place place) {
        return place.neighbour(key).isPresent() ? place.name() + key : key;
    }

    private String json(HideRule rule, Place place) {
        List<Map<String, Object>> of = rule.comparisons().stream().map(one -> {
            Map<String, Object> comparison = new LinkedHashMap<>();
            comparison.put("name", name(one.key(), place));
            comparison.put("not", one.negated());
            comparison.put("value", one.value());
            return comparison;
        }).toList();
        try {
            return JSON.writeValueAsString(Map.of("any", rule.any(), "of", of));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable String onlyIf(Comparison hide, Place place) {
        FormField field = asked(hide.key(), place).orElseThrow();
        String texts = (place.neighbour(hide.key()).isPresent() ? place.texts() : "") + field.key();
        String label = wording.of(texts + ".label", field.label());
        if (field.type() == FieldType.CHECKBOX) {
            boolean ticked = hide.negated() == "true".equals(hide.value());
            return wording.word(ticked ? "form.only-if-ticked" : "form.only-if-not-ticked", label);
        }
        if (hide.value().isEmpty()) {
            return null;
        }
        String answer = field.options().in(data).stream().filter(option -> option.value().equals(hide.value()))
                .map(option -> wording.of(texts + ".option." + option.value(), option.label())).findFirst()
                .orElse(hide.value());
        return wording.word(hide.negated() ? "form.only-if" : "form.only-if-not", label, answer);
    }
}
