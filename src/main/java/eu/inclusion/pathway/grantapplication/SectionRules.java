package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.form.FormProblem;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What a section must meet besides its form: answers that must agree with each other. FORM-KA210 and FORM-KA220, call 2025. */
final class SectionRules {

    private SectionRules() {
    }

    static List<FormProblem> check(SectionKind kind, AnswerReader typed, AnswerReader context) {
        return switch (kind) {
            case PRIORITIES -> prioritiesDiffer(typed);
            case ACTIVITIES -> activitiesAgree(typed, context);
            default -> List.of();
        };
    }

    private static List<FormProblem> prioritiesDiffer(AnswerReader typed) {
        List<FormProblem> problems = new ArrayList<>();
        Set<String> chosen = new HashSet<>();
        for (String question : List.of("mainPriority", "secondPriority", "thirdPriority")) {
            String priority = typed.text(question);
            if (priority != null && !chosen.add(priority)) {
                problems.add(new FormProblem(question, question, "grantapplication.section.priority-twice", List.of()));
            }
        }
        return problems;
    }

    private static List<FormProblem> activitiesAgree(AnswerReader typed, AnswerReader context) {
        List<FormProblem> problems = new ArrayList<>();
        List<AnswerReader> rows = typed.rows("activities");
        for (int index = 0; index < rows.size(); index++) {
            LocalDate start = rows.get(index).day("startDate");
            LocalDate end = rows.get(index).day("endDate");
            if (start != null && end != null && end.isBefore(start)) {
                problems.add(new FormProblem("activities[" + index + "].endDate", "endDate", "grantapplication.section.ends-before-start",
                        List.of()));
            }
        }
        sumDiffers(rows, context, problems);
        return problems;
    }

    private static void sumDiffers(List<AnswerReader> rows, AnswerReader context, List<FormProblem> problems) {
        List<Integer> amounts = rows.stream().map(row -> row.number("amount")).filter(Objects::nonNull).toList();
        Integer lumpSum = context.number("lumpSum");
        BigInteger sum = amounts.stream().map(amount -> BigInteger.valueOf(amount)).reduce(BigInteger.ZERO, BigInteger::add);
        if (lumpSum != null && !amounts.isEmpty() && !sum.equals(BigInteger.valueOf(lumpSum))) {
            problems.add(new FormProblem("activities", "activities", "grantapplication.section.sum-differs", List.of(sum, lumpSum)));
        }
    }
}
