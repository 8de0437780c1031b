package eu.inclusion.pathway.finding;

import eu.inclusion.pathway.programme.ProjectType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a project beyond its dates and its sum; null was not asked, and what was not asked is not judged.
 *
 * @param type             innovation or exchange of practices, in 2014-2020
 * @param topics           the topics chosen
 * @param budget           how the grant is spent: by activity, or by work package
 * @param activities       what is done where and when
 * @param summaryInEnglish whether the summary is there in English, too
 */
public record ProjectFacts(
        @Nullable ProjectType type,
        @Nullable List<String> topics,
        @Nullable List<BudgetLine> budget,
        @Nullable List<ActivityFacts> activities,
        @Nullable Boolean summaryInEnglish) {

    public ProjectFacts {
        topics = topics == null ? null : List.copyOf(topics);
        budget = budget == null ? null : List.copyOf(budget);
        activities = activities == null ? null : List.copyOf(activities);
    }

    /** A project of which nothing more was asked. */
    public static ProjectFacts notAsked() {
        return new ProjectFacts(null, null, null, null, null);
    }
}
