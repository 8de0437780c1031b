package eu.inclusion.pathway.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an agency takes part in a strand of the Strategic Partnership for Inclusion, for some time. Membership changes: what holds, holds on a day.
 *
 * @param from first day, where known
 * @param until last day, where there is one
 * @param confirmed whether the agency's taking part now was read in a source
 */
public record StrandMembership(AgencyCode agency, Strand strand, Role role, @Nullable LocalDate from, @Nullable LocalDate until,
        boolean confirmed, Evidence evidence, String source) {

    /** Whether the agency takes part on a day. */
    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** Whether there is a day on which both hold. */
    boolean overlaps(StrandMembership other) {
        return (from == null || other.until == null || !other.until.isBefore(from))
                && (until == null || other.from == null || !other.from.isAfter(until));
    }

    /** As what an agency takes part in a strand. */
    public enum Role {
        /** It maps, hosts and sends. */
        FULL,
        /** It sends participants to the strand's events, without hosting or mapping. */
        ONLY_SENDING
    }
}
