package eu.inclusion.pathway.eligibility.round;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.Participant;
import eu.inclusion.pathway.finding.RoundFacts.RoundCount;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.Sourced;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One organisation is in only so many applications of an action and a round, over all fields and agencies: as applicant, and in all.
 * Programme Guide 2025, pp. 247-264; NAITDOC, FAQs on the capping of applications.
 */
class RoundCaps implements EligibilityRule {

    static final String CODE = "round-cap";

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        List<RoundCount> counts = application.around().counts();
        if (counts == null || !rules.caps().counts(application.field())) {
            return List.of();
        }
        Map<String, RoundCount> byOid = counts.stream()
                .collect(Collectors.toMap(RoundCount::oid, Function.identity(), (one, other) -> one));
        return application.participants()
                .filter(organisation -> !organisation.facts().associated() && !organisation.isWithoutOid())
                .flatMap(organisation -> Stream.ofNullable(byOid.get(organisation.oid()))
                        .flatMap(count -> judge(organisation, count, rules.caps())))
                .toList();
    }

    private static Stream<Finding> judge(Participant organisation, RoundCount others, RuleSet.Caps caps) {
        Stream<Finding> asApplicant = reached(caps.asApplicant(), organisation.isApplicant() ? others.asApplicant() : 0)
                .map(most -> Finding.notEligible(CODE, "as-applicant", most, organisation.who(), others.asApplicant(), most.value()));
        Stream<Finding> inAll = reached(caps.total(), others.total())
                .map(most -> Finding.notEligible(CODE, "in-all", most, organisation.who(), others.total(), most.value()));
        return Stream.concat(asApplicant, inAll);
    }

    private static Stream<Sourced<Integer>> reached(@Nullable Sourced<Integer> most, int others) {
        return Stream.ofNullable(most).filter(cap -> others >= cap.value());
    }
}
