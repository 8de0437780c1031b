package eu.inclusion.pathway.eligibility.project;

import eu.inclusion.pathway.finding.ActivityFacts;
import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.Participant;
import eu.inclusion.pathway.finding.WhichActivity;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.RuleSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Activities take place in the countries of the organisations that take part; with a reason also at the seats of the institutions of
 * the European Union. What is somewhere else, a person judges. Programme Guide 2025, pp. 247-264.
 */
class ActivitiesAtVenues implements EligibilityRule {

    static final String CODE = "activity-venue";

    private static final String SOURCE = "Programme Guide 2025, pp. 247-264";

    /** The countries of Brussels, Frankfurt, Luxembourg, Strasbourg and The Hague. */
    private static final Set<String> SEATS = Set.of("BE", "DE", "LU", "FR", "NL");

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        List<ActivityFacts> activities = application.project().activities();
        if (activities == null) {
            return List.of();
        }
        Set<Country> own = application.participants().map(Participant::facts)
                .filter(body -> !body.associated() || rules.consortium().associatedPartners().value())
                .flatMap(body -> Stream.ofNullable(body.country())).collect(Collectors.toSet());
        boolean allKnown = application.partners() != null && application.participants().allMatch(body -> body.facts().country() != null);
        return !allKnown ? List.of() : IntStream.range(0, activities.size()).boxed()
                .flatMap(index -> judge(activities.get(index), index + 1, own)).toList();
    }

    private static Stream<Finding> judge(ActivityFacts activity, int place, Set<Country> own) {
        Country venue = activity.venue();
        if (venue == null || own.contains(venue)) {
            return Stream.empty();
        }
        WhichActivity which = new WhichActivity(place, activity.title());
        return Stream.of(SEATS.contains(venue.code()) ? Finding.needsHuman(CODE, "seat", SOURCE, which, venue)
                : Finding.needsHuman(CODE, "elsewhere", SOURCE, which, venue));
    }
}
