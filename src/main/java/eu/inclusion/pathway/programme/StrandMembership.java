package eu.inclusion.pathway.programme;

import org.jspecify.annotations.Nullable;

/**
 * That an agency takes part in a strand of the Strategic Partnership for Inclusion, in some years.
 *
 * @param from first year, where known
 * @param until last year, where there is one
 * @param confirmed whether the agency's taking part now was read in a source
 */
public record StrandMembership(AgencyCode agency, Strand strand, Role role, @Nullable Integer from, @Nullable Integer until,
        boolean confirmed, Evidence evidence, String source) {

    boolean holdsIn(int year) {
        return (from == null || from <= year) && (until == null || year <= until);
    }

    /** As what an agency takes part in a strand. */
    public enum Role {
        /** It maps, hosts and sends. */
        FULL,
        /** It sends participants to the strand's events, without hosting or mapping. */
        ONLY_SENDING
    }
}
