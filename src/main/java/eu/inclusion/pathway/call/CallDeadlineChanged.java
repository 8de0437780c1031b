package eu.inclusion.pathway.call;

import eu.inclusion.pathway.programme.Action;
import java.time.Instant;

/** The deadline of an opened call was changed, for example because the Commission extended it; what waits for it waits for the new one. */
public record CallDeadlineChanged(int callYear, Action action, int round, Instant was, Instant closesAt) {
}
