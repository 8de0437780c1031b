package eu.inclusion.pathway.roundplace;

import eu.inclusion.pathway.applicationform.Consortium;
import eu.inclusion.pathway.call.Call;
import eu.inclusion.pathway.call.Calls;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.Sourced;
import eu.inclusion.pathway.routing.ManagedBy;
import eu.inclusion.pathway.routing.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Gives organisations their places in a round, one at a time, so that the last place is given once. A cap that is not confirmed
 * refuses nobody: a person looks. NAITDOC, FAQs on the capping of applications.
 */
@Component
public class RoundPlaces {

    private final Calls calls;
    private final RoundCounts counts;
    private final HeldPlaces held;
    private final ApplicationEventPublisher facts;

    RoundPlaces(Calls calls, RoundCounts counts, HeldPlaces held, ApplicationEventPublisher facts) {
        this.calls = calls;
        this.counts = counts;
        this.held = held;
        this.facts = facts;
    }

    /**
     * Gives every organisation of a version its place.
     *
     * @throws NoPlaceInRound when one of them is in as many other applications as it may be
     */
    public void take(GrantApplication application, Route route, Consortium consortium) {
        counting(application, route).ifPresent(call -> {
            List<Consortium.Member> members = consortium.takingPlaces();
            members.forEach(member -> held.hold(call, member.oid()));
            Map<String, RoundCounts.Count> others = others(application, members);
            members.forEach(member -> Optional.ofNullable(others.get(member.oid())).ifPresent(count -> require(member, count, call.rules().caps())));
        });
    }

    /** Makes known for which organisations a version that was received took the last place. */
    public void tellLimits(GrantApplication application, Submission submission, Consortium consortium, Consortium before) {
        calls.find(application.callYear(), application.action(), application.round())
                .filter(call -> !submission.isOutsideAgencies() && call.rules().caps().counts(submission.field()))
                .ifPresent(call -> tellLimits(application, submission, added(consortium, before), call.rules().caps().total()));
    }

    private void tellLimits(GrantApplication application, Submission submission, List<Consortium.Member> members, @Nullable Sourced<Integer> most) {
        if (most != null) {
            Map<String, RoundCounts.Count> others = others(application, members);
            members.stream().filter(member -> total(others, member) + 1 == most.value())
                    .forEach(member -> facts.publishEvent(new RoundLimitReached(member.oid(), application.action(), application.callYear(),
                            application.round(), most.value(), counts.formsOf(member.oid(), application), submission.caseAgency(),
                            submission.reference(), submission.number())));
        }
    }

    private static List<Consortium.Member> added(Consortium now, Consortium before) {
        List<String> there = before.takingPlaces().stream().map(Consortium.Member::oid).toList();
        return now.takingPlaces().stream().filter(member -> !there.contains(member.oid())).toList();
    }

    private Optional<Call> counting(GrantApplication application, Route route) {
        return calls.find(application.callYear(), application.action(), application.round())
                .filter(call -> route.managedBy() != ManagedBy.EACEA && call.rules().caps().counts(route.field()));
    }

    private Map<String, RoundCounts.Count> others(GrantApplication application, List<Consortium.Member> members) {
        return counts.others(application, members.stream().map(Consortium.Member::oid).toList(), null).stream()
                .collect(Collectors.toMap(RoundCounts.Count::oid, Function.identity()));
    }

    private static int total(Map<String, RoundCounts.Count> others, Consortium.Member member) {
        RoundCounts.Count count = others.get(member.oid());
        return count == null ? 0 : count.total();
    }

    private static void require(Consortium.Member member, RoundCounts.Count others, RuleSet.Caps caps) {
        if (member.role() == Consortium.Role.APPLICANT && isFull(caps.asApplicant(), others.asApplicant())) {
            throw new NoPlaceInRound("as-applicant", member, others.asApplicant(), caps.asApplicant().value());
        }
        if (isFull(caps.total(), others.total())) {
            throw new NoPlaceInRound(member.role() == Consortium.Role.APPLICANT ? "applicant" : "partner", member, others.total(), caps.total().value());
        }
    }

    private static boolean isFull(@Nullable Sourced<Integer> cap, int others) {
        return cap != null && cap.confirmed() && others >= cap.value();
    }
}
