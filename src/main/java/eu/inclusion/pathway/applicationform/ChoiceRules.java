package eu.inclusion.pathway.applicationform;

import eu.inclusion.pathway.form.FormProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Each priority and each topic is chosen once. */
final class ChoiceRules {

    private ChoiceRules() {
    }

    static List<FormProblem> check(AnswerReader typed) {
        List<FormProblem> problems = new ArrayList<>(once(typed, "priority-twice", List.of("mainPriority", "secondPriority", "thirdPriority")));
        problems.addAll(once(typed, "topic-twice", List.of("firstTopic", "secondTopic", "thirdTopic")));
        return problems;
    }

    private static List<FormProblem> once(AnswerReader typed, String message, List<String> questions) {
        Set<String> chosen = new HashSet<>();
        return questions.stream().filter(question -> typed.text(question) != null && !chosen.add(typed.text(question)))
                .map(question -> SectionRules.problem(question, message)).toList();
    }
}
