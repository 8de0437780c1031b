package eu.inclusion.pathway.programme;

import java.time.Instant;
import java.util.Set;

/** One round of an action in a call year: what an organisation applies in. */
public record Call(int callYear, Action action, Round round, Set<Field> fields) {

    /** Whether an application received at that moment is in time. */
    public boolean openAt(Instant moment) {
        return round.inTime(moment);
    }
}
