package eu.inclusion.pathway.mapping;

import eu.inclusion.pathway.programme.FewerOpportunitiesGroup;
import eu.inclusion.pathway.programme.Strand;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Which strand a group points to. A reading of ours, no rule of the programme: strands are not categories, and an officer
 * confirms what is found so.
 */
final class StrandsByGroup {

    private static final Map<FewerOpportunitiesGroup, Strand> POINTS_TO = Map.of(
            FewerOpportunitiesGroup.DISABILITIES, Strand.HEALTH_AND_DISABILITIES,
            FewerOpportunitiesGroup.HEALTH_PROBLEMS, Strand.HEALTH_AND_DISABILITIES,
            FewerOpportunitiesGroup.EDUCATION_AND_TRAINING, Strand.NEET,
            FewerOpportunitiesGroup.GEOGRAPHICAL_BARRIERS, Strand.RURAL_AREAS,
            FewerOpportunitiesGroup.CULTURAL_DIFFERENCES, Strand.POST_MIGRATION);

    private StrandsByGroup() {
    }

    static Set<Strand> of(Set<FewerOpportunitiesGroup> groups) {
        Set<Strand> strands = EnumSet.noneOf(Strand.class);
        groups.stream().filter(POINTS_TO::containsKey).map(POINTS_TO::get).forEach(strands::add);
        return strands;
    }
}
