package eu.inclusion.pathway.programme;

import eu.inclusion.pathway.programme.RuleSet.Annexes;
import eu.inclusion.pathway.programme.RuleSet.Award;
import eu.inclusion.pathway.programme.RuleSet.Caps;
import eu.inclusion.pathway.programme.RuleSet.Choices;
import eu.inclusion.pathway.programme.RuleSet.Consortium;
import eu.inclusion.pathway.programme.RuleSet.Project;
import eu.inclusion.pathway.programme.RuleSet.Selection;
import eu.inclusion.pathway.programme.RuleSet.Smaller;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file of {@code rules/} for several calls and actions whose rules are the same but for what each says of itself, for example
 * {@code 2016-2020-strategic-partnerships.yaml}.
 *
 * @param actions what an action has of its own
 * @param rounds  the rounds of each call year
 */
record RuleSetSeries(
        @Nullable Integer version,
        Map<Action, Own> actions,
        Map<Integer, List<Round>> rounds,
        Consortium consortium,
        Project project,
        Caps caps,
        Award award,
        @Nullable Annexes annexes,
        @Nullable Choices choices,
        @Nullable Selection selection) {

    /** The rule set of each call year and action. */
    Stream<RuleSet> rules() {
        return rounds.entrySet().stream().flatMap(call -> actions.entrySet().stream()
                .map(action -> rules(call.getKey(), call.getValue(), action.getKey(), action.getValue())));
    }

    private RuleSet rules(int callYear, List<Round> ofTheCall, Action action, Own own) {
        return new RuleSet(callYear, action, version == null ? 1 : version, own.fields(), own.of(consortium), own.of(project), ofTheCall,
                caps, award, annexes, choices, selection);
    }

    /**
     * What one action of a series has of its own.
     *
     * @param types   its types of project, where they are not those of the series
     * @param smaller when a smaller consortium is enough, where that is not as in the series
     */
    record Own(Sourced<Set<Field>> fields, @Nullable Sourced<Set<ProjectType>> types, @Nullable Smaller smaller) {

        Project of(Project series) {
            return types == null ? series : new Project(series.minimumMonths(), series.maximumMonths(), series.onlyMonths(), types,
                    series.lumpSums(), series.unitCosts(), series.managementPercent(), series.extensionMonths(),
                    series.extensionTotalMonths());
        }

        Consortium of(Consortium series) {
            return smaller == null ? series : new Consortium(series.organisations(), series.countries(), smaller,
                    series.partnerRegions(), series.worldwidePartners(), series.excludedPartnerCountries(), series.associatedPartners(),
                    series.informalGroups(), series.charterForUniversities(), series.nationalAgencyHosts(), series.establishedYears(),
                    series.composition());
        }
    }
}
