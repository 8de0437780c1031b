package eu.inclusion.pathway.applicationform;

import eu.inclusion.pathway.applicationform.ApplicationContent.Activity;
import eu.inclusion.pathway.applicationform.ApplicationContent.Share;
import eu.inclusion.pathway.applicationform.ApplicationContent.WorkPackage;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sums of what an application divides, in euro; what is not filled in yet counts as nothing. */
final class Budget {

    private static final int HUNDRED = 100;

    private Budget() {
    }

    static long sum(Stream<@Nullable Integer> amounts) {
        return amounts.filter(Objects::nonNull).mapToLong(Integer::longValue).sum();
    }

    static long ofActivities(ApplicationContent content) {
        return sum(content.activities().stream().map(Activity::amount));
    }

    static long ofActivities(ApplicationContent content, WorkPackage workPackage) {
        return sum(content.activitiesOf(workPackage).stream().map(Activity::amount));
    }

    static long ofPackages(ApplicationContent content) {
        return sum(content.workPackages().stream().map(WorkPackage::amount));
    }

    static long ofShares(ApplicationContent content, WorkPackage workPackage) {
        return sum(content.shares().stream().filter(share -> workPackage.id().equals(share.workPackage())).map(Share::amount));
    }

    static long ofShares(ApplicationContent content, String organisation) {
        return sum(content.shares().stream().filter(share -> organisation.equals(share.organisation())).map(Share::amount));
    }

    /** The most that a part of the whole may be. */
    static long most(int whole, int percent) {
        return (long) whole * percent / HUNDRED;
    }
}
