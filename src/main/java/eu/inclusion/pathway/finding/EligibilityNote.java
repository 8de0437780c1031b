package eu.inclusion.pathway.finding;

import java.util.List;

/**
 * Something that is good to know of an application and decides nothing: it never changes the outcome.
 *
 * @param messageKey the sentence, in the bundle {@code eligibility}
 * @param figures    what it names, in the order of the sentence's placeholders
 */
public record EligibilityNote(String rule, String messageKey, List<Object> figures, String source) {

    public EligibilityNote {
        figures = List.copyOf(figures);
    }

    public static EligibilityNote of(String rule, String sentence, String source, Object... figures) {
        return new EligibilityNote(rule, "eligibility." + rule + "." + sentence, List.of(figures), source);
    }
}
