package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.programme.FewerOpportunitiesGroup;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation says of itself when it applies to come to an international event.
 *
 * @param targetGroups the groups that the organisation works with, not those of a person; names joined by commas
 * @param toAttend what would help it to apply or attend, in its own words and without a diagnosis
 */
public record ApplicationTexts(@Nullable String motivation, @Nullable String experience, @Nullable String targetGroups, @Nullable String toAttend) {

    public static ApplicationTexts of(@Nullable String motivation, @Nullable String experience, Collection<FewerOpportunitiesGroup> groups,
            @Nullable String toAttend) {
        String joined = groups.stream().distinct().sorted().map(Enum::name).collect(Collectors.joining(","));
        return new ApplicationTexts(motivation, experience, joined.isEmpty() ? null : joined, toAttend);
    }

    /** The groups that the organisation works with. */
    public Set<FewerOpportunitiesGroup> groups() {
        return targetGroups == null ? Set.of()
                : Arrays.stream(targetGroups.split(",")).map(FewerOpportunitiesGroup::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
