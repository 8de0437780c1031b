package eu.inclusion.pathway.intake;

import eu.inclusion.pathway.call.CallDeadlineChanged;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.GrantApplicationAwaitsDeadline;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.grantapplication.GrantApplicationSubmitted;
import eu.inclusion.pathway.grantapplication.GrantApplications;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.grantapplication.Submissions;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A deadline was moved after it had passed, for example because the form broke down in the last hour. Whatever was received until now
 * is in time by the new one, so of each application the last version counts, and all wait for the new deadline. Nobody is judged by
 * another deadline than the others of the round: once one of them was decided on, the deadline stays. Programme Guide 2025, Part C,
 * pp. 441-459: the last version before the deadline is the valid one.
 */
@Component
class MovedDeadlines {

    private final ApplicationsOfRound round;
    private final GrantApplications applications;
    private final Submissions submissions;
    private final Receiving receiving;

    MovedDeadlines(ApplicationsOfRound round, GrantApplications applications, Submissions submissions, Receiving receiving) {
        this.round = round;
        this.applications = applications;
        this.submissions = submissions;
        this.receiving = receiving;
    }

    /**
     * Before those who only wait for the deadline are told.
     *
     * @throws DeadlineStays which takes the change back
     */
    @EventListener
    @Order(0)
    void on(CallDeadlineChanged fact) {
        if (fact.was().isBefore(receiving.now())) {
            refuseOnceDecided(fact);
            List<GrantApplicationId> standing = round.standing(fact);
            round.nothingIsLate(fact);
            standing.forEach(id -> waitAgain(id, fact));
            refuseOnceDecided(fact);
        }
    }

    /** Before and after: somebody may decide while the round is made to wait. */
    private void refuseOnceDecided(CallDeadlineChanged fact) {
        int decided = round.decided(fact);
        if (decided > 0) {
            throw new DeadlineStays(decided);
        }
    }

    private void waitAgain(GrantApplicationId id, CallDeadlineChanged fact) {
        GrantApplication application = applications.findWithLockById(id).orElseThrow();
        Submission before = submissions.counting(List.of(id)).get(0);
        Submission last = submissions.findFirstByApplicationIdOrderByNumberDesc(id).orElseThrow();
        applications.save(application.awaitingDeadline(last.number()));
        if (!last.caseInHand().equals(before.caseInHand())) {
            receiving.publish(new GrantApplicationSubmitted(id, last.reference(), application.organisationId(), application.path(),
                    last.caseAgency(), last.isOutsideAgencies(), last.number(), false, before.caseInHand()));
        }
        receiving.publish(new GrantApplicationAwaitsDeadline(id, last.reference(), last.caseAgency(), last.number(), fact.closesAt()));
    }
}
