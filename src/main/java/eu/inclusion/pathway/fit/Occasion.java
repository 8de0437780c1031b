package eu.inclusion.pathway.fit;

import eu.inclusion.pathway.call.Call;
import eu.inclusion.pathway.call.TakesPart;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.NationalAgency;
import eu.inclusion.pathway.programme.Round;
import eu.inclusion.pathway.programme.RuleSet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The next time that one can apply in an action.
 *
 * @param round the round with its deadline; none as long as the next one is not published
 * @param call  the call, where it was opened
 */
public record Occasion(RuleSet rules, @Nullable Round round, State state, @Nullable Call call) {

    /** How sure it is. */
    public enum State {
        /** The call is open: one can apply. */
        OPEN,
        /** The call is announced and opens later. */
        ANNOUNCED,
        /** The rules name a deadline that lies ahead; the call has not been opened here. */
        EXPECTED,
        /** The last deadline that we know has passed; the rules are those of the last call. */
        NOT_PUBLISHED
    }

    public Action action() {
        return rules.action();
    }

    /** Whether an agency offers it, as far as we know; each agency decides on a round that is optional. */
    TakesPart offeredBy(@Nullable NationalAgency agency) {
        if (round == null || !round.optional()) {
            return TakesPart.YES;
        }
        return call == null || agency == null ? TakesPart.UNKNOWN : call.takesPart(agency.code());
    }

    boolean mayStartOn(@Nullable LocalDate day) {
        return day == null || round != null && round.mayStartOn(day);
    }
}
