package eu.inclusion.pathway.roundplace;

import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.AgencyCode;
import java.util.List;

/**
 * With a version that was received an organisation took its last place in a round.
 *
 * @param oid       the organisation
 * @param most      in how many applications it may be
 * @param forms     those in which it is
 * @param agency    whose case the version is that took the last place
 * @param reference under which that is known
 * @param version   the version's number
 */
public record RoundLimitReached(String oid, Action action, int callYear, int round, int most, List<RoundCounts.Form> forms,
        AgencyCode agency, String reference, int version) {

    public RoundLimitReached {
        forms = List.copyOf(forms);
    }
}
