package eu.inclusion.pathway.programme;

import java.util.Set;

/** Refuses rules that contradict themselves, before an application is judged by them. */
final class RuleSetConsistency {

    private final String file;

    private RuleSetConsistency(String file) {
        this.file = file;
    }

    static void check(String file, RuleSet rules) {
        RuleSetConsistency check = new RuleSetConsistency(file);
        check.fields(rules);
        check.consortium(rules.consortium());
        check.project(rules.project());
        check.rounds(rules);
        check.award(rules.award());
        check.caps(rules.caps());
    }

    private void fields(RuleSet rules) {
        refuseWhen(rules.fields().value().isEmpty(), "no field");
        refuseWhen(rules.fields().value().contains(Field.SPORT), "sport is managed by EACEA, not by National Agencies");
    }

    private void consortium(RuleSet.Consortium consortium) {
        int organisations = consortium.organisations().value();
        int countries = consortium.countries().value();
        refuseWhen(countries < 1, "at least one country is needed");
        refuseWhen(countries > organisations, "at least " + countries + " countries, but " + organisations + " organisations");
    }

    private void project(RuleSet.Project project) {
        int minimum = project.minimumMonths().value();
        int maximum = project.maximumMonths().value();
        refuseWhen(minimum < 1 || minimum > maximum, "a duration from " + minimum + " to " + maximum + " months");
        Set<Integer> sums = project.lumpSums().value();
        refuseWhen(sums.isEmpty() || sums.stream().anyMatch(sum -> sum <= 0), "lump sums " + sums);
    }

    private void rounds(RuleSet rules) {
        refuseWhen(rules.rounds().isEmpty(), "no round");
        int number = 1;
        for (Round round : rules.rounds()) {
            String name = "round " + number;
            refuseWhen(round.number() != number, name + " is called " + round.number());
            refuseWhen(round.deadline().value().getYear() != rules.callYear(), name + " closes in another year than its call");
            refuseWhen(round.startFrom().value().isAfter(round.startUntil().value()), name + ": projects start after they may");
            refuseWhen(!round.deadline().value().toLocalDate().isBefore(round.startFrom().value()),
                    name + ": projects start before its deadline");
            refuseWhen(number > 1 && !rules.rounds().get(number - 2).closesAt().isBefore(round.closesAt()),
                    name + " closes before the one before it");
            number++;
        }
    }

    private void award(RuleSet.Award award) {
        for (AwardCriterion criterion : AwardCriterion.values()) {
            refuseWhen(!award.criteria().containsKey(criterion), "no points for " + criterion);
        }
        int all = award.criteria().values().stream().mapToInt(Sourced::value).sum();
        refuseWhen(award.threshold().value() > all, "a threshold of " + award.threshold().value() + " of " + all + " points");
    }

    private void caps(RuleSet.Caps caps) {
        refuseWhen(caps.asApplicant() != null && caps.total() != null && caps.asApplicant().value() > caps.total().value(),
                "more applications as applicant than in all");
    }

    private void refuseWhen(boolean wrong, String reason) {
        if (wrong) {
            throw new ProgrammeDataInconsistent(file, reason);
        }
    }
}
