package eu.inclusion.pathway.judgement;

import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.intake.ApplicationProceedings;
import eu.inclusion.pathway.intake.SubmittedApplications;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where an officer decides which version counts when one came in time and another one after the deadline. The one in time counts by
 * itself; that the late one is late stays a finding, which only two people can waive. Programme Guide 2025, Part C, pp. 441-459.
 */
@Service
@Transactional
public class LateVersionDesk {

    private final LateVersionDecisions decisions;
    private final SubmittedApplications submitted;
    private final ApplicationProceedings proceedings;
    private final Clock clock;

    LateVersionDesk(LateVersionDecisions decisions, SubmittedApplications submitted, ApplicationProceedings proceedings, Clock clock) {
        this.decisions = decisions;
        this.submitted = submitted;
        this.proceedings = proceedings;
        this.clock = clock;
    }

    /** The late versions on which nobody has decided; none where no version came in time, since then the late one counts. */
    @Transactional(readOnly = true)
    public List<Submission> open(GrantApplicationId id) {
        int seen = of(id).stream().mapToInt(LateVersionDecision::seen).max().orElse(0);
        Submission counting = submitted.get(id);
        return counting.late() && seen == 0 ? List.of()
                : submitted.versions(id).stream().filter(one -> one.late() && one.number() > Math.max(seen, counting.number())).toList();
    }

    /** Those among them that can count: one for another field or agency would be another case. */
    @Transactional(readOnly = true)
    public List<Submission> possible(GrantApplicationId id) {
        Submission counting = submitted.get(id);
        return open(id).stream().filter(one -> one.reference().equals(counting.reference())
                && one.caseAgency().equals(counting.caseAgency())).toList();
    }

    /**
     * An officer says which version counts.
     *
     * @param number the version that counts: the one that stands, or a late one of the same case
     */
    public void decide(GrantApplicationId id, int number, String reason, String officer) {
        if (reason.isBlank()) {
            throw new EligibilityNotExplained();
        }
        Submission counting = submitted.get(id);
        List<Submission> late = open(id);
        if (late.isEmpty() || number != counting.number() && possible(id).stream().noneMatch(one -> one.number() == number)) {
            throw new EligibilityNotForAPerson();
        }
        if (number != counting.number()) {
            proceedings.countLateVersion(id, number, officer, reason);
        }
        decisions.add(id, new LateVersionDecision(late.get(late.size() - 1).number(), number, reason.strip(), officer,
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    /** What was decided, the oldest first. */
    @Transactional(readOnly = true)
    public List<LateVersionDecision> of(GrantApplicationId id) {
        return decisions.of(id);
    }
}
