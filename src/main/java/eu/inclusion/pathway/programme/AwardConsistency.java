package eu.inclusion.pathway.programme;

import java.util.HashSet;
import java.util.List;

/** Refuses points and thresholds that contradict each other. */
final class AwardConsistency {

    private static final int ALL_POINTS = 100;

    private AwardConsistency() {
    }

    static void check(DataCheck check, RuleSet.Award award) {
        int all = 0;
        int halves = 0;
        for (AwardCriterion criterion : AwardCriterion.values()) {
            check.refuseWhen(!award.criteria().containsKey(criterion), "no points for " + criterion);
            check.refuseBelow(1, "points for " + criterion, award.criteria().get(criterion));
            all += award.maximum(criterion);
            halves += award.minimum(criterion);
        }
        int threshold = award.threshold().value();
        check.refuseWhen(threshold > all, "a threshold of " + threshold + " of " + all + " points");
        check.refuseWhen(all != ALL_POINTS, all + " points in all, not " + ALL_POINTS);
        check.refuseWhen(threshold < halves, "a threshold of " + threshold + ", but half of each criterion makes " + halves);
        tieBreak(check, award.tieBreak());
    }

    private static void tieBreak(DataCheck check, List<AwardCriterion> tieBreak) {
        check.refuseWhen(tieBreak.isEmpty(), "nothing breaks a tie");
        check.refuseWhen(new HashSet<>(tieBreak).size() < tieBreak.size(), "a criterion breaks a tie twice");
    }
}
