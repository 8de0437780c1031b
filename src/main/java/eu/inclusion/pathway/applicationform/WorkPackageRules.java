package eu.inclusion.pathway.applicationform;

import eu.inclusion.pathway.applicationform.ApplicationContent.WorkPackage;
import eu.inclusion.pathway.form.FormProblem;
import eu.inclusion.pathway.programme.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The work packages make up the lump sum, of which project management takes no more than its part. Programme Guide 2025, pp. 247-258. */
final class WorkPackageRules {

    private WorkPackageRules() {
    }

    static List<FormProblem> check(DraftText draft) {
        List<FormProblem> problems = new ArrayList<>();
        ApplicationContent content = draft.content();
        Integer lumpSum = content.lumpSum();
        if (lumpSum == null) {
            return problems;
        }
        Sourced<Integer> percent = draft.rules().project().managementPercent();
        Integer management = draft.section(SectionKind.WORK_PACKAGES).number("managementAmount");
        if (percent != null && management != null && management > Budget.most(lumpSum, percent.value())) {
            problems.add(SectionRules.problem("managementAmount", "management-too-much", percent.value(),
                    Budget.most(lumpSum, percent.value())));
        }
        boolean begun = content.workPackages().stream().map(WorkPackage::amount).anyMatch(Objects::nonNull);
        long sum = Budget.ofPackages(content);
        if (begun && sum != lumpSum) {
            problems.add(SectionRules.problem("workPackages", "sum-differs", sum, lumpSum));
        }
        return problems;
    }
}
