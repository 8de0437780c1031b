package eu.inclusion.pathway.form;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Forms and answers that the tests of this module share. */
final class FormFixtures {

    static final Locale ENGLISH = Locale.ENGLISH;
    static final Locale DUTCH = Locale.forLanguageTag("nl-BE");

    /** 24 November 2026, just after midnight in Brussels: still the 23rd in London. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T23:30:00Z"), ZoneOffset.UTC);

    /** Simple comparisons only; the engine's FEEL has its own test. */
    static final Conditions CONDITIONS = (feel, values) -> HideRule.of(feel).map(rule -> rule.any()
            ? rule.comparisons().stream().anyMatch(one -> meets(one, values))
            : rule.comparisons().stream().allMatch(one -> meets(one, values))).orElse(false);

    private FormFixtures() {
    }

    static FormSchema everything() {
        return new Forms().read(FormFixtures.class.getResourceAsStream("/form/everything.form"));
    }

    /** A form of these components, written with single quotes. */
    static FormSchema form(String... components) {
        return new Forms().read(("{'id': 'test-form', 'components': [" + String.join(",", components) + "]}")
                .replace('\'', '"'));
    }

    static Map<String, Object> data() {
        return Map.of("organisation", "Jeugdhuis <De Brug>", "reference", "BE05-1042", "strand", "INCLUSION",
                "topicOptions", List.of(Map.of("value", "sport", "label", "Sport"), Map.of("value", "art", "label", "Art")),
                "eventOptions", List.of(Map.of("value", "e1", "label", "Brussels, 3 March")),
                "grants", List.of(Map.of("year", "2023", "amount", 30000)));
    }

    static Map<String, Object> goodAnswers() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("name", " De Brug ");
        answers.put("email", "info@debrug.example");
        answers.put("young", 120);
        answers.put("funded", "no");
        answers.put("groups", List.of("CARE"));
        answers.put("founded", "2001-02-28");
        answers.put("agree", true);
        answers.put("activities", List.of(Map.of("title", "Camp", "days", 4)));
        return answers;
    }

    static FormCheck check() {
        return new FormCheck(CONDITIONS, CLOCK);
    }

    static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/form", "messages/forms", "form/test-texts");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private static boolean meets(HideRule.Comparison one, Map<String, ?> values) {
        Object given = values.get(one.key());
        boolean is = given instanceof Collection<?> many ? many.contains(one.value())
                : (given == null ? "" : given.toString()).equals(one.value());
        return is != one.negated();
    }
}
