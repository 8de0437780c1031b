package eu.inclusion.pathway.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the round around an application; null was not asked, and what was not asked is not judged.
 *
 * @param agencyTakesPart whether the applicant's agency has opened the round; asked of optional rounds only
 * @param counts          in how many <em>other</em> applications of this action and round each organisation is, over all fields
 *                        and agencies; who is in none may be left out
 * @param sameConsortium  references of other applications of exactly this consortium for the same deadline
 * @param similar         other applications whose text is much like this one
 */
public record RoundFacts(
        @Nullable Boolean agencyTakesPart,
        @Nullable List<RoundCount> counts,
        @Nullable List<String> sameConsortium,
        @Nullable List<SimilarApplication> similar) {

    public RoundFacts {
        counts = counts == null ? null : List.copyOf(counts);
        sameConsortium = sameConsortium == null ? null : List.copyOf(sameConsortium);
        similar = similar == null ? null : List.copyOf(similar);
    }

    /** A round of which nothing was asked. */
    public static RoundFacts notAsked() {
        return new RoundFacts(null, null, null, null);
    }

    /** In how many other applications of a round an organisation is: as applicant, and in all. */
    public record RoundCount(String oid, int asApplicant, int total) {
    }

    /** Another application and how much of the text is alike, in percent. */
    public record SimilarApplication(String reference, int percent) {
    }
}
