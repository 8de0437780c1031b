package eu.inclusion.pathway.programme;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one action in one call year; a running case keeps those of its call. Programme Guide of that year, Part B. A part
 * that is null is not known, or not asked, in that year.
 *
 * @param version  1, then one more each time the rules were corrected; a call keeps the version that it was opened with
 * @param fields   the fields in which National Agencies offer the action
 * @param rounds   the rounds of the call, earliest deadline first
 * @param annexes  what may and must lie beside the form
 * @param choices  how many priorities and topics may be chosen
 * @param selection what is asked of the applicant's means
 */
public record RuleSet(
        int callYear,
        Action action,
        int version,
        Sourced<Set<Field>> fields,
        Consortium consortium,
        Project project,
        List<Round> rounds,
        Caps caps,
        Award award,
        @Nullable Annexes annexes,
        @Nullable Choices choices,
        @Nullable Selection selection) {

    public Optional<Round> round(int number) {
        return rounds.stream().filter(round -> round.number() == number).findFirst();
    }

    /** The same rules with another deadline in one round: those of a call that was opened so. Moment in Brussels. */
    public RuleSet withDeadline(int round, LocalDateTime deadline) {
        return inCall(callYear, rounds.stream()
                .map(each -> each.number() == round ? each.withDeadline(deadline) : each).toList());
    }

    /** The same rules in another call year with rounds of its own. */
    public RuleSet inCall(int year, List<Round> ownRounds) {
        return new RuleSet(year, action, version, fields, consortium, project, List.copyOf(ownRounds), caps, award, annexes,
                choices, selection);
    }

    /** The same rules in some of their fields: those in which a call was opened. */
    public RuleSet inFields(Set<Field> some) {
        Sourced<Set<Field>> narrowed = new Sourced<>(Set.copyOf(some), fields.source(), fields.confirmed());
        return new RuleSet(callYear, action, version, narrowed, consortium, project, rounds, caps, award, annexes,
                choices, selection);
    }

    /**
     * Who may take part.
     *
     * @param organisations            how many organisations at least
     * @param countries                from how many different programme countries at least
     * @param smaller                  a smaller consortium that is enough in some cases, in 2014-2020
     * @param partnerRegions           regions of countries that are not associated whose organisations may be partner
     * @param worldwidePartners        whether organisations of any country in the world may be partner
     * @param excludedPartnerCountries countries of those regions whose organisations may not
     * @param associatedPartners       whether the action provides for associated partners
     * @param informalGroups           whether informal groups of young people may take part
     * @param charterForUniversities   whether universities of programme countries must hold the charter (ECHE)
     * @param nationalAgencyHosts      whether bodies that host a National Agency may take part
     * @param establishedYears         years for which the applicant has legally existed on the day of the deadline
     * @param composition              which kinds of organisation it must bring together, and from where
     */
    public record Consortium(
            Sourced<Integer> organisations,
            Sourced<Integer> countries,
            @Nullable Smaller smaller,
            Sourced<Set<Integer>> partnerRegions,
            @Nullable Sourced<Boolean> worldwidePartners,
            Sourced<Set<Country>> excludedPartnerCountries,
            Sourced<Boolean> associatedPartners,
            Sourced<Boolean> informalGroups,
            Sourced<Boolean> charterForUniversities,
            Sourced<Boolean> nationalAgencyHosts,
            @Nullable Sourced<Integer> establishedYears,
            @Nullable Composition composition) {
    }

    /**
     * A consortium below the minimum that is enough all the same, for some types of project.
     *
     * @param types the types of project it is for; null for every type
     */
    public record Smaller(Sourced<Integer> organisations, Sourced<Integer> countries, @Nullable Set<ProjectType> types) {
    }

    /**
     * Which organisations a consortium must bring together. KA240, Programme Guide 2026.
     *
     * @param applicantTypes       the kinds of organisation that may apply
     * @param schoolsAtHome        schools from the applicant's country, at least
     * @param schoolsAbroad        schools from another programme country, at least
     * @param authoritiesAtHome    school authorities or coordinating bodies from the applicant's country, at least; the applicant counts
     * @param authoritiesAbroad    the same from another programme country, at least
     */
    public record Composition(
            Sourced<Set<OrganisationType>> applicantTypes,
            Sourced<Integer> schoolsAtHome,
            Sourced<Integer> schoolsAbroad,
            Sourced<Integer> authoritiesAtHome,
            Sourced<Integer> authoritiesAbroad) {
    }

    /**
     * What a project may be.
     *
     * @param onlyMonths           the only durations there are, where not every one from the least to the most is
     * @param types                the types of project that the action knows, in 2014-2020
     * @param lumpSums             the lump sums in euro; none where the grant is made of unit costs
     * @param unitCosts            the ceiling of the grant, where it is made of unit costs
     * @param managementPercent    the largest part of the lump sum for project management
     * @param extensionMonths      by how many months it may be extended on request
     * @param extensionTotalMonths how long it may last after an extension
     */
    public record Project(
            Sourced<Integer> minimumMonths,
            Sourced<Integer> maximumMonths,
            @Nullable Sourced<Set<Integer>> onlyMonths,
            @Nullable Sourced<Set<ProjectType>> types,
            Sourced<Set<Integer>> lumpSums,
            @Nullable UnitCosts unitCosts,
            @Nullable Sourced<Integer> managementPercent,
            @Nullable Sourced<Integer> extensionMonths,
            @Nullable Sourced<Integer> extensionTotalMonths) {

        /** How long a project of that many months may last after an extension; as long as it did where none is known. */
        public int monthsWithExtension(int months) {
            int most = extensionMonths == null && extensionTotalMonths == null ? months : Integer.MAX_VALUE;
            int longer = extensionMonths == null ? most : months + extensionMonths.value();
            int total = extensionTotalMonths == null ? most : extensionTotalMonths.value();
            return Math.max(months, Math.min(longer, total));
        }
    }

    /** The ceiling of a grant made of unit costs, in euro: so much for each month of the project, and never more than the most. */
    public record UnitCosts(Sourced<Integer> perMonth, Sourced<Integer> most) {

        /** The ceiling for a project that lasts that long. */
        public int ceiling(int months) {
            return (int) Math.min((long) perMonth.value() * months, most.value());
        }
    }

    /**
     * How many applications of a round one organisation may be in: as applicant, and in all; null where there is no such limit.
     *
     * @param notCounted fields whose applications do not count; null for none
     */
    public record Caps(
            @Nullable Sourced<Integer> asApplicant, @Nullable Sourced<Integer> total, @Nullable Sourced<Set<Field>> notCounted) {

        /** Whether applications in that field count. */
        public boolean counts(@Nullable Field field) {
            return notCounted == null || field == null || !notCounted.value().contains(field);
        }
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

    /**
     * What may and must lie beside the form.
     *
     * @param declaration    whether the declaration on honour must be there
     * @param accessionForms how many accession forms (before 2021: mandates) of partners at most
     * @param others         how many other documents at most
     * @param fileMegabytes  the largest file
     * @param totalMegabytes the largest size of all together
     */
    public record Annexes(
            Sourced<Boolean> declaration,
            @Nullable Sourced<Integer> accessionForms,
            @Nullable Sourced<Integer> others,
            @Nullable Sourced<Integer> fileMegabytes,
            @Nullable Sourced<Integer> totalMegabytes) {
    }

    /** Above which grant, in euro, an applicant that is no public body shows its accounts. */
    public record Selection(Sourced<Integer> accountsAboveEur) {
    }

    /** What may be chosen: priorities besides the main one, and topics. */
    public record Choices(Sourced<Integer> furtherPriorities, Sourced<Integer> topics) {
    }
}
