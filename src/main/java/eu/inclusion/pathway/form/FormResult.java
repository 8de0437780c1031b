package eu.inclusion.pathway.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of checking answers: the answers in their proper types, and everything that is wrong.
 *
 * <p>Text is a trimmed {@code String}; a whole number (decimalDigits 0) a {@code Long}, any other number a
 * {@code BigDecimal}; a tick a {@code Boolean}, never absent where the question is shown; a list of choices a
 * {@code List<String>}; repeated rows a {@code List<Map<String, Object>>}; a date {@code "2026-11-24"}, a time
 * {@code "14:30"}. An optional question without answer is absent, and so is everything hidden or fixed.
 */
public record FormResult(FormSchema form, Map<String, Object> answers, List<FormProblem> problems) {

    public FormResult {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        problems = List.copyOf(problems);
    }

    /** Whether nothing is wrong. */
    public boolean accepted() {
        return problems.isEmpty();
    }

    /** The answers; if anything is wrong, they are refused. */
    public Map<String, Object> orRefuse() {
        if (!accepted()) {
            throw new AnswersNotAccepted(form, problems);
        }
        return answers;
    }
}
