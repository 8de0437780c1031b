package eu.inclusion.pathway.applicationform;

import eu.inclusion.pathway.applicationform.ApplicationContent.Activity;
import eu.inclusion.pathway.applicationform.ApplicationContent.WorkPackage;
import eu.inclusion.pathway.form.FormProblem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Activities lie within the project, and their amounts make up the lump sum, or the amount of their work package. */
final class ActivityRules {

    private final ApplicationContent content;
    private final List<FormProblem> problems = new ArrayList<>();

    private ActivityRules(DraftText draft) {
        this.content = draft.content();
    }

    static List<FormProblem> check(DraftText draft) {
        ActivityRules rules = new ActivityRules(draft);
        List<AnswerReader> rows = draft.section(SectionKind.ACTIVITIES).rows("activities");
        for (int index = 0; index < rows.size(); index++) {
            rules.dates(rows.get(index), "activities[" + index + "].");
        }
        if (draft.byWorkPackages()) {
            draft.content().workPackages().stream().filter(one -> !one.isManagement()).forEach(rules::packageSum);
        } else {
            rules.sum();
        }
        return rules.problems;
    }

    private void dates(AnswerReader row, String where) {
        LocalDate start = row.day("startDate");
        LocalDate end = row.day("endDate");
        outside(start, where + "startDate");
        outside(end, where + "endDate");
        if (start == null || end == null) {
            return;
        }
        Integer days = row.number("days");
        if (end.isBefore(start)) {
            problems.add(SectionRules.problem(where + "endDate", "ends-before-start"));
        } else if (days != null && days > ChronoUnit.DAYS.between(start, end) + 1) {
            problems.add(SectionRules.problem(where + "days", "too-many-days", ChronoUnit.DAYS.between(start, end) + 1));
        }
    }

    private void outside(@Nullable LocalDate day, String where) {
        LocalDate first = content.startDate();
        LocalDate last = content.endDate();
        if (day != null && first != null && last != null && (day.isBefore(first) || day.isAfter(last))) {
            problems.add(SectionRules.problem(where, "outside-project", first, last));
        }
    }

    private void sum() {
        Integer lumpSum = content.lumpSum();
        boolean begun = content.activities().stream().map(Activity::amount).anyMatch(Objects::nonNull);
        long sum = Budget.ofActivities(content);
        if (lumpSum != null && begun && sum != lumpSum) {
            problems.add(SectionRules.problem("activities", "sum-differs", sum, lumpSum));
        }
    }

    private void packageSum(WorkPackage one) {
        int place = content.placeOf(one);
        if (content.activitiesOf(one).isEmpty()) {
            problems.add(SectionRules.problem("activities", "missing-activities", place));
            return;
        }
        long sum = Budget.ofActivities(content, one);
        if (one.amount() != null && sum != one.amount()) {
            problems.add(SectionRules.problem("activities", "package-sum-differs", place, sum, one.amount()));
        }
    }
}
