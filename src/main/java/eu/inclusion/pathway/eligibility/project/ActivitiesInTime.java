package eu.inclusion.pathway.eligibility.project;

import eu.inclusion.pathway.finding.ActivityFacts;
import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.WhichActivity;
import eu.inclusion.pathway.programme.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Activities take place while the project lasts, and none ends before it starts. Forms KA210 and KA220, call 2025. */
class ActivitiesInTime implements EligibilityRule {

    static final String CODE = "activity-dates";

    private static final String SOURCE = "Forms KA210 and KA220, call 2025";

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        List<ActivityFacts> activities = application.project().activities();
        return activities == null ? List.of() : IntStream.range(0, activities.size()).boxed()
                .flatMap(index -> judge(activities.get(index), index + 1, application)).toList();
    }

    private static Stream<Finding> judge(ActivityFacts activity, int place, ApplicationFacts application) {
        LocalDate from = activity.startDate();
        LocalDate until = activity.endDate();
        WhichActivity which = new WhichActivity(place, activity.title());
        if (from != null && until != null && until.isBefore(from)) {
            return Stream.of(Finding.needsHuman(CODE, "ends-before-it-starts", SOURCE, which, from, until));
        }
        return outside(from, until, application.startDate(), application.durationMonths())
                ? Stream.of(Finding.needsHuman(CODE, "outside-the-project", SOURCE, which)) : Stream.empty();
    }

    private static boolean outside(
            @Nullable LocalDate from, @Nullable LocalDate until, @Nullable LocalDate start, @Nullable Integer months) {
        return start != null && from != null && from.isBefore(start)
                || start != null && months != null && until != null && !until.isBefore(start.plusMonths(months));
    }
}
