package eu.inclusion.pathway.programme;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses rules on projects and their money that contradict themselves. */
final class ProjectConsistency {

    private ProjectConsistency() {
    }

    static void check(DataCheck check, RuleSet.Project project) {
        durations(check, project);
        grant(check, project);
        Sourced<Integer> management = project.managementPercent();
        check.refuseBelow(1, "percent for management", management);
        check.refuseWhen(management != null && management.value() > 100, "more than the whole grant for management");
        check.refuseWhen(project.types() != null && project.types().value().isEmpty(), "no type of project");
    }

    private static void durations(DataCheck check, RuleSet.Project project) {
        int minimum = project.minimumMonths().value();
        int maximum = project.maximumMonths().value();
        check.refuseWhen(minimum < 1 || minimum > maximum, "a duration from " + minimum + " to " + maximum + " months");
        check.refuseWhen(project.onlyMonths() != null && (project.onlyMonths().value().isEmpty()
                || project.onlyMonths().value().stream().anyMatch(months -> months < minimum || months > maximum)),
                "the only durations lie outside " + minimum + " to " + maximum + " months");
        check.refuseBelow(1, "months of extension", project.extensionMonths());
        check.refuseWhen(project.extensionTotalMonths() != null && project.extensionTotalMonths().value() < maximum,
                "a project may last longer than after an extension");
    }

    private static void grant(DataCheck check, RuleSet.Project project) {
        Set<Integer> sums = project.lumpSums().value();
        RuleSet.UnitCosts units = project.unitCosts();
        check.refuseWhen(sums.isEmpty() && units == null || sums.stream().anyMatch(sum -> sum <= 0), "lump sums " + sums);
        check.refuseWhen(!sums.isEmpty() && units != null, "lump sums and unit costs; a grant is made of one of them");
        unitCosts(check, units, project.maximumMonths().value());
    }

    private static void unitCosts(DataCheck check, RuleSet.@Nullable UnitCosts units, int longest) {
        if (units != null) {
            check.refuseBelow(1, "euro a month", units.perMonth());
            check.refuseWhen(units.most().value() < units.perMonth().value(), "less euro in all than a month");
            check.refuseWhen((long) units.perMonth().value() * longest < units.most().value(),
                    units.most().value() + " euro at most, which no project reaches");
        }
    }
}
