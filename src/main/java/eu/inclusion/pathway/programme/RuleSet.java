package eu.inclusion.pathway.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one action in one call year; a running case keeps those of its call. Programme Guide of that year, Part B.
 *
 * @param fields the fields in which National Agencies offer the action
 * @param rounds the rounds of the call, earliest deadline first
 */
public record RuleSet(
        int callYear,
        Action action,
        Sourced<Set<Field>> fields,
        Consortium consortium,
        Project project,
        List<Round> rounds,
        Caps caps,
        Award award) {

    public Optional<Round> round(int number) {
        return rounds.stream().filter(round -> round.number() == number).findFirst();
    }

    /**
     * Who may take part.
     *
     * @param organisations            how many organisations at least
     * @param countries                from how many different programme countries at least
     * @param partnerRegions           regions of countries that are not associated whose organisations may be partner
     * @param excludedPartnerCountries countries of those regions whose organisations may not
     * @param associatedPartners       whether the action provides for associated partners
     * @param informalGroups           whether informal groups of young people may take part
     * @param charterForUniversities   whether universities of programme countries must hold the charter (ECHE)
     * @param nationalAgencyHosts      whether bodies that host a National Agency may take part
     * @param establishedYears         years for which the applicant has legally existed on the day of the deadline
     */
    public record Consortium(
            Sourced<Integer> organisations,
            Sourced<Integer> countries,
            Sourced<Set<Integer>> partnerRegions,
            Sourced<Set<Country>> excludedPartnerCountries,
            Sourced<Boolean> associatedPartners,
            Sourced<Boolean> informalGroups,
            Sourced<Boolean> charterForUniversities,
            Sourced<Boolean> nationalAgencyHosts,
            @Nullable Sourced<Integer> establishedYears) {
    }

    /**
     * What a project may be.
     *
     * @param lumpSums             the lump sums in euro
     * @param managementPercent    the largest part of the lump sum for project management
     * @param extensionMonths      by how many months it may be extended on request
     * @param extensionTotalMonths how long it may last after an extension
     */
    public record Project(
            Sourced<Integer> minimumMonths,
            Sourced<Integer> maximumMonths,
            Sourced<Set<Integer>> lumpSums,
            @Nullable Sourced<Integer> managementPercent,
            @Nullable Sourced<Integer> extensionMonths,
            @Nullable Sourced<Integer> extensionTotalMonths) {
    }

    /** How many applications of a round one organisation may be in: as applicant, and in all. */
    public record Caps(@Nullable Sourced<Integer> asApplicant, Sourced<Integer> total) {
    }

    /** How an application is scored: the points of each criterion and the least total for a grant. */
    public record Award(
            Sourced<Integer> threshold, Map<AwardCriterion, Sourced<Integer>> criteria, List<AwardCriterion> tieBreak) {

        /** The least points for a criterion: half of its maximum, whole points only. */
        public int minimum(AwardCriterion criterion) {
            return (maximum(criterion) + 1) / 2;
        }

        public int maximum(AwardCriterion criterion) {
            return criteria.get(criterion).value();
        }
    }
}
