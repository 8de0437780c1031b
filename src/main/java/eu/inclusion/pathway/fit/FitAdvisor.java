package eu.inclusion.pathway.fit;

import eu.inclusion.pathway.call.Call;
import eu.inclusion.pathway.call.TakesPart;
import eu.inclusion.pathway.eligibility.EligibilityCheck;
import eu.inclusion.pathway.finding.EligibilityReport;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.programme.Impact;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.RuleSets;
import eu.inclusion.pathway.routing.FieldDecision;
import eu.inclusion.pathway.routing.Route;
import eu.inclusion.pathway.routing.Routing;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Holds an idea against the rules of every call that is open or comes, and says which action fits best and who gets it. */
@Service
public class FitAdvisor {

    private final Occasions occasions;
    private final EligibilityCheck check;
    private final Routing routing;
    private final Clock clock;

    FitAdvisor(Occasions occasions, EligibilityCheck check, Routing routing, Clock clock) {
        this.occasions = occasions;
        this.check = check;
        this.routing = routing;
        this.clock = clock;
    }

    /** Advice by the rules as this version ships them, for use without the application. */
    static FitAdvisor shipped(FieldDecision fields, List<Call> calls, Clock clock) {
        return new FitAdvisor(new Occasions(() -> calls, RuleSets.shipped(), clock), EligibilityCheck.shipped(), Routing.shipped(fields), clock);
    }

    public FitAdvice advise(FitProfile profile) {
        List<ActionFit> fits = occasions.next(profile.start(), call -> offered(call, profile)).stream().map(occasion -> fit(profile, occasion)).sorted(order(profile)).toList();
        int year = fits.stream().findFirst().map(fit -> fit.occasion().rules().callYear())
                .orElseGet(() -> ProgrammeTime.dayOf(clock.instant()).getYear());
        Stream<Impact> impacts = profile.impact() == null ? Arrays.stream(Impact.values()) : Stream.of(profile.impact());
        return new FitAdvice(fits, impacts.map(impact -> new FitAdvice.Way(impact, route(profile, impact, year))).toList());
    }

    /** A round that the applicant's agency does not open is none for the applicant. */
    private boolean offered(Call call, FitProfile profile) {
        Impact impact = profile.impact();
        return impact == null || route(profile, impact, call.callYear()).nationalAgency()
                .map(agency -> call.takesPart(agency.code()) != TakesPart.NO).orElse(true);
    }

    private ActionFit fit(FitProfile profile, Occasion occasion) {
        Impact impact = profile.impact();
        Route route = impact == null ? null : route(profile, impact, occasion.rules().callYear());
        EligibilityReport report = check.check(FitFacts.of(profile, occasion, route == null ? null : route.field(), clock.instant()));
        List<Finding> broken = AskedRules.broken(occasion, report);
        boolean perhaps = occasion.offeredBy(route == null ? null : route.agency()) == TakesPart.UNKNOWN;
        return new ActionFit(occasion, route, perhaps, verdict(broken), AskedRules.fine(profile, occasion, report), broken,
                AskedRules.toFindOut(profile, occasion, report), AskedRules.forAPerson(report));
    }

    private Route route(FitProfile profile, Impact impact, int callYear) {
        return routing.route(profile.country(), profile.community(), impact, callYear);
    }

    private static ActionFit.Verdict verdict(List<Finding> broken) {
        if (broken.isEmpty()) {
            return ActionFit.Verdict.FITS;
        }
        return broken.stream().allMatch(AskedRules::mendable) ? ActionFit.Verdict.AFTER_CHANGES : ActionFit.Verdict.DOES_NOT_FIT;
    }

    /** What fits comes first, then what needs the fewest changes; of equals the smaller for who is new, the larger for who is not. */
    private static Comparator<ActionFit> order(FitProfile profile) {
        return Comparator.comparing(ActionFit::verdict)
                .thenComparingInt(fit -> fit.broken().size())
                .thenComparing(ActionFit::goesToEacea)
                .thenComparing(fit -> !madeForSuchApplicants(fit))
                .thenComparing(bySize(profile.background()));
    }

    /** An action that asks for a consortium of a certain kind fits nobody by chance. */
    private static boolean madeForSuchApplicants(ActionFit fit) {
        return fit.verdict() == ActionFit.Verdict.FITS && fit.occasion().rules().consortium().composition() != null;
    }

    private static Comparator<ActionFit> bySize(FitProfile.@Nullable Background background) {
        Comparator<ActionFit> smallestFirst = Comparator.comparingInt(fit ->
                fit.occasion().rules().project().lumpSums().value().stream().mapToInt(Integer::intValue).max().orElse(0));
        return background == FitProfile.Background.APPLIED ? smallestFirst.reversed() : smallestFirst;
    }
}
