package eu.inclusion.pathway.programme;

import java.util.List;

/** Refuses rounds of a call that contradict each other or themselves. */
final class RoundConsistency {

    private RoundConsistency() {
    }

    static void check(DataCheck check, RuleSet rules) {
        List<Round> rounds = rules.rounds();
        check.refuseWhen(rounds.isEmpty(), "no round");
        for (int number = 1; number <= rounds.size(); number++) {
            Round round = rounds.get(number - 1);
            String name = "round " + number;
            check.refuseWhen(round.number() != number, name + " is called " + round.number());
            check.refuseWhen(round.deadline().value().getYear() != rules.callYear(), name + " closes in another year than its call");
            check.refuseWhen(ProgrammeTime.ZONE.getRules().getValidOffsets(round.deadline().value()).size() != 1,
                    name + " closes at a time that clocks in Brussels do not show, or show twice");
            starts(check, name, round);
            check.refuseWhen(number > 1 && !rounds.get(number - 2).closesAt().isBefore(round.closesAt()),
                    name + " closes before the one before it");
        }
    }

    private static void starts(DataCheck check, String name, Round round) {
        check.refuseWhen(round.startFrom().value().isAfter(round.startUntil().value()), name + ": projects start after they may");
        check.refuseWhen(!round.deadline().value().toLocalDate().isBefore(round.startFrom().value()),
                name + ": projects start before its deadline");
        check.refuseWhen(round.startUntil().value().isAfter(round.startFrom().value().plusYears(1)),
                name + ": projects may start for more than a year");
    }
}
