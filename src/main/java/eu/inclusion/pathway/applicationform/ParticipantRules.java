package eu.inclusion.pathway.applicationform;

import eu.inclusion.pathway.form.FormProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Each organisation stands in an application once, under one name and one OID, and was not granted more than it asked for. */
final class ParticipantRules {

    private ParticipantRules() {
    }

    static List<FormProblem> check(AnswerReader typed, String applicantName) {
        List<FormProblem> problems = new ArrayList<>(granted(typed, ""));
        Set<String> oids = new HashSet<>();
        Set<String> names = new HashSet<>();
        first(oids, typed.text("applicantOid"));
        first(names, applicantName);
        List<AnswerReader> partners = typed.rows("partners");
        for (int index = 0; index < partners.size(); index++) {
            AnswerReader partner = partners.get(index);
            String where = "partners[" + index + "].";
            if (!first(oids, partner.text("oid"))) {
                problems.add(SectionRules.problem(where + "oid", "oid-twice"));
            }
            if (!first(names, partner.text("legalName"))) {
                problems.add(SectionRules.problem(where + "legalName", "name-twice"));
            }
            if (!partner.ticked("associated")) {
                problems.addAll(granted(partner, where));
            }
        }
        return problems;
    }

    private static boolean first(Set<String> seen, @Nullable String one) {
        return one == null || seen.add(one.toLowerCase(Locale.ROOT));
    }

    private static List<FormProblem> granted(AnswerReader answers, String where) {
        List<FormProblem> problems = new ArrayList<>();
        for (String role : List.of("AsApplicant", "AsPartner")) {
            Integer asked = answers.number("applications" + role);
            Integer granted = answers.number("grants" + role);
            if (asked != null && granted != null && granted > asked) {
                problems.add(SectionRules.problem(where + "grants" + role, "more-granted", asked));
            }
        }
        return problems;
    }
}
