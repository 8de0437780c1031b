package eu.inclusion.pathway.applicationform;

import eu.inclusion.pathway.applicationform.ApplicationContent.WorkPackage;
import eu.inclusion.pathway.form.FormProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Each organisation stands in the budget once, and the shares of a work package make up its amount. FORM-KA220, call 2025. */
final class ShareRules {

    private ShareRules() {
    }

    static List<FormProblem> check(DraftText draft) {
        List<FormProblem> problems = new ArrayList<>();
        List<AnswerReader> rows = draft.section(SectionKind.BUDGET).rows("shares");
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < rows.size(); index++) {
            String organisation = rows.get(index).text("organisation");
            if (organisation != null && !seen.add(organisation)) {
                problems.add(SectionRules.problem("shares[" + index + "].organisation", "organisation-twice"));
            }
        }
        if (draft.content().workPackages().isEmpty()) {
            problems.add(SectionRules.problem("shares", "missing-packages"));
        }
        draft.content().workPackages().forEach(one -> divided(one, draft.content(), problems));
        return problems;
    }

    private static void divided(WorkPackage one, ApplicationContent content, List<FormProblem> problems) {
        long sum = Budget.ofShares(content, one);
        int place = content.placeOf(one);
        if (one.amount() != null && sum != one.amount()) {
            problems.add(sum == 0 ? SectionRules.problem("shares", "missing-shares", place, one.amount())
                    : SectionRules.problem("shares", "share-differs", place, sum, one.amount()));
        }
    }
}
