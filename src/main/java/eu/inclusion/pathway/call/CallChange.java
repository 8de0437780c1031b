package eu.inclusion.pathway.call;

import eu.inclusion.pathway.programme.AgencyCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did to a call.
 *
 * @param by     the account of the person
 * @param agency whose participation was changed
 * @param was    the deadline before, as an instant, or the participation before; empty when there was none
 * @param became the same after it
 */
public record CallChange(Instant at, String by, Kind kind, @Nullable AgencyCode agency, String was, String became, String reason) {

    /** What was done. */
    public enum Kind {
        OPENED,
        DEADLINE,
        PARTICIPATION
    }
}
