package eu.inclusion.pathway.award;

import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.intake.ApplicationProceedings;
import eu.inclusion.pathway.intake.SubmittedApplications;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an agency decides on grants. */
@Service
@Transactional
public class AwardDecisions {

    private final AwardRecords records;
    private final ApplicationProceedings proceedings;
    private final SubmittedApplications submitted;
    private final Clock clock;

    AwardDecisions(AwardRecords records, ApplicationProceedings proceedings, SubmittedApplications submitted, Clock clock) {
        this.records = records;
        this.proceedings = proceedings;
        this.submitted = submitted;
        this.clock = clock;
    }

    /**
     * Awards the lump sum that was asked for, or rejects the application; with that it is closed.
     *
     * @throws eu.inclusion.pathway.grantapplication.GrantApplicationNotAdmitted when it was not found eligible
     * @throws eu.inclusion.pathway.grantapplication.GrantApplicationNotOpen     when it has been closed, for example withdrawn
     */
    public AwardDecision decide(GrantApplicationId id, boolean awarded, String reasons, String officer) {
        Integer lumpSum = submitted.content(submitted.get(id)).lumpSum();
        AwardDecision decision = AwardDecision.of(id, awarded, lumpSum, reasons, officer, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        proceedings.close(id, decision.outcome());
        return records.save(decision);
    }

    @Transactional(readOnly = true)
    public Optional<AwardDecision> of(GrantApplicationId id) {
        return records.findById(id);
    }
}
