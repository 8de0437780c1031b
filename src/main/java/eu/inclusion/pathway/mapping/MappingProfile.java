package eu.inclusion.pathway.mapping;

import eu.inclusion.pathway.organisation.PastSupport;
import eu.inclusion.pathway.programme.FewerOpportunitiesGroup;
import eu.inclusion.pathway.programme.Strand;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation is and needs, as far as it is known. It is about the organisation, never about named young people.
 *
 * @param youngPeoplePerYear a rough number of young people reached
 * @param languages in which it works, two letters each
 * @param expectations in its own words: what it hopes for
 * @param interest in its own words: which actions draw it
 */
public record MappingProfile(
        Set<Strand> strands,
        Set<FewerOpportunitiesGroup> groups,
        @Nullable Integer paidStaff,
        @Nullable Integer volunteers,
        @Nullable Integer youngPeoplePerYear,
        Set<String> languages,
        Set<Need> needs,
        @Nullable String expectations,
        @Nullable String interest,
        Set<PastSupport> experience) {

    /** Nothing known yet. */
    public static final MappingProfile UNKNOWN = new MappingProfile(
            Set.of(), Set.of(), null, null, null, Set.of(), Set.of(), null, null, Set.of());

    public MappingProfile {
        strands = Set.copyOf(strands);
        groups = Set.copyOf(groups);
        languages = Set.copyOf(languages);
        needs = Set.copyOf(needs);
        experience = Set.copyOf(experience);
    }
}
