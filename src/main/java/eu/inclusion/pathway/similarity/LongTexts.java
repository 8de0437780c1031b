package eu.inclusion.pathway.similarity;

import eu.inclusion.pathway.applicationform.SectionKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The long texts of an application, in which its project is told. Names, numbers and short answers are alike in many applications
 * and say nothing.
 */
final class LongTexts {

    private static final int SHORTEST = 100;
    private static final String ENGLISH = "English";

    private LongTexts() {
    }

    /** All of them. */
    static List<String> of(Map<SectionKind, Map<String, Object>> sections) {
        List<String> texts = new ArrayList<>();
        sections.forEach((kind, answers) -> collect(answers, texts));
        return texts;
    }

    /** The summary in English: applications to several agencies may be written in several languages, but all have that. */
    static List<String> englishSummary(Map<SectionKind, Map<String, Object>> sections) {
        List<String> texts = new ArrayList<>();
        Map<String, Object> summary = sections.getOrDefault(SectionKind.SUMMARY, Map.of());
        boolean inEnglish = "en".equals(sections.getOrDefault(SectionKind.CONTEXT, Map.of()).get("language"));
        summary.forEach((question, answer) -> {
            if (inEnglish || question.endsWith(ENGLISH)) {
                collect(answer, texts);
            }
        });
        return texts;
    }

    private static void collect(Object answer, List<String> texts) {
        if (answer instanceof Map<?, ?> answers) {
            answers.values().forEach(one -> collect(one, texts));
        } else if (answer instanceof Collection<?> rows) {
            rows.forEach(row -> collect(row, texts));
        } else if (answer instanceof String text && text.length() >= SHORTEST) {
            texts.add(text);
        }
    }
}
