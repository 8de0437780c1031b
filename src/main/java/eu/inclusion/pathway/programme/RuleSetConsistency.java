package eu.inclusion.pathway.programme;

/** Refuses rules that contradict themselves, before an application is judged by them. */
final class RuleSetConsistency {

    private RuleSetConsistency() {
    }

    static void check(String file, RuleSet rules) {
        DataCheck check = new DataCheck(file);
        check.refuseWhen(rules.version() < 1, "version " + rules.version() + "; the first is 1");
        SourcesTold.check(file, rules);
        fields(check, rules);
        ConsortiumConsistency.check(check, rules.consortium());
        ProjectConsistency.check(check, rules.project());
        RoundConsistency.check(check, rules);
        AwardConsistency.check(check, rules.award());
        caps(check, rules.caps());
        beside(check, rules);
    }

    private static void fields(DataCheck check, RuleSet rules) {
        check.refuseWhen(rules.fields().value().isEmpty(), "no field");
        check.refuseWhen(rules.fields().value().contains(Field.SPORT), "sport is managed by EACEA, not by National Agencies");
    }

    private static void caps(DataCheck check, RuleSet.Caps caps) {
        check.refuseBelow(1, "applications as applicant", caps.asApplicant());
        check.refuseBelow(1, "applications in all", caps.total());
        check.refuseWhen(caps.asApplicant() != null && caps.total() != null && caps.asApplicant().value() > caps.total().value(),
                "more applications as applicant than in all");
    }

    private static void beside(DataCheck check, RuleSet rules) {
        RuleSet.Annexes annexes = rules.annexes();
        if (annexes != null) {
            annexes(check, annexes);
        }
        RuleSet.Choices choices = rules.choices();
        if (choices != null) {
            check.refuseBelow(0, "further priorities", choices.furtherPriorities());
            check.refuseBelow(0, "topics", choices.topics());
        }
        RuleSet.Selection selection = rules.selection();
        if (selection != null) {
            check.refuseBelow(0, "euro above which accounts are shown", selection.accountsAboveEur());
        }
    }

    private static void annexes(DataCheck check, RuleSet.Annexes annexes) {
        Sourced<Integer> file = annexes.fileMegabytes();
        Sourced<Integer> total = annexes.totalMegabytes();
        check.refuseBelow(0, "accession forms", annexes.accessionForms());
        check.refuseBelow(0, "other annexes", annexes.others());
        check.refuseBelow(1, "megabytes for a file", file);
        check.refuseBelow(1, "megabytes for all annexes", total);
        if (file != null && total != null) {
            check.refuseWhen(file.value() > total.value(),
                    "a file of " + file.value() + " megabytes, but " + total.value() + " for all of them");
        }
    }
}
