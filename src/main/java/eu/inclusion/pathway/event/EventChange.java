package eu.inclusion.pathway.event;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that an officer changed about an event after it was planned.
 *
 * @param sequence of the event after it
 * @param facts what is other than before; none where its places were changed or it was cancelled
 * @param reason what the officer says of it to those who take part
 */
public record EventChange(int sequence, Kind kind, @Nullable String was, @Nullable String became, Set<PlanFact> facts, @Nullable String reason,
        Instant changedAt, String changedBy) {

    public EventChange {
        facts = Set.copyOf(facts);
    }

    /** What was changed. */
    public enum Kind {
        MOVED,
        PLACES,
        PLAN,
        /** Until when organisations apply and agencies propose. */
        CALL_DAYS,
        /** Put off, and nobody knows until when. */
        PUT_OFF,
        /** It had been put off. */
        GOES_ON,
        CANCELLED
    }
}
