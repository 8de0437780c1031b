package eu.inclusion.pathway.invitation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** How far a round of invitations is, in figures. */
public record RoundProgress(InvitationRound round, Map<InvitationOutcome, Integer> figures) {

    public RoundProgress {
        figures = Map.copyOf(figures);
    }

    public int of(InvitationOutcome outcome) {
        return figures.getOrDefault(outcome, 0);
    }

    /** How many the round was to invite. */
    public int all() {
        return sum(one -> true);
    }

    /** How many are invited, by letter or without. */
    public int invited() {
        return sum(InvitationOutcome::isInvited);
    }

    /** How many are still to be invited. */
    public int left() {
        return of(InvitationOutcome.CHOSEN);
    }

    /** How many were left out in the end. */
    public int leftOut() {
        return sum(InvitationOutcome::isLeftOut);
    }

    /** Hundredths of the way, rounded down. */
    public int percent() {
        return all() == 0 ? 100 : 100 * (all() - left()) / all();
    }

    /** What is worth saying besides: who got no letter of its own and who was left out, and why. */
    public List<InvitationOutcome> particulars() {
        return Arrays.stream(InvitationOutcome.values())
                .filter(one -> one != InvitationOutcome.CHOSEN && one != InvitationOutcome.WRITTEN && of(one) > 0).toList();
    }

    private int sum(Predicate<InvitationOutcome> which) {
        return figures.entrySet().stream().filter(one -> which.test(one.getKey())).mapToInt(Map.Entry::getValue).sum();
    }
}
