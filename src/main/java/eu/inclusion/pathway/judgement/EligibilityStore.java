package eu.inclusion.pathway.judgement;

import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.intake.ApplicationProceedings;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps what was found and decided, and admits an application once nothing stands in its way. */
@Component
class EligibilityStore {

    private final EligibilityFiles files;
    private final CorrectionRequests corrections;
    private final ApplicationProceedings proceedings;

    EligibilityStore(EligibilityFiles files, CorrectionRequests corrections, ApplicationProceedings proceedings) {
        this.files = files;
        this.corrections = corrections;
        this.proceedings = proceedings;
    }

    Optional<EligibilityFile> find(GrantApplicationId id) {
        return files.findById(id);
    }

    /** What is on record of an application that has been checked. */
    EligibilityFile get(GrantApplicationId id) {
        return find(id).orElseThrow(EligibilityNotForAPerson::new);
    }

    /** Keeps it as a check left it, or as somebody decided, and says how far the examination has come. */
    ExaminationState keep(EligibilityFile file) {
        EligibilityFile kept = files.save(file);
        ExaminationState state = state(kept);
        if (state == ExaminationState.ELIGIBLE) {
            proceedings.admit(kept.applicationId());
        }
        return state;
    }

    /** Keeps it while the second check is still to come: nothing follows from it yet. */
    void keepUnfinished(EligibilityFile file) {
        files.save(file);
    }

    private ExaminationState state(EligibilityFile file) {
        var asked = corrections.findByApplicationIdOrderByAskedAt(file.applicationId());
        if (asked.stream().anyMatch(CorrectionRequest::isOpen)) {
            return ExaminationState.CORRECTION_OPEN;
        }
        ExaminationState state = file.state();
        boolean toBeSeen = asked.stream().anyMatch(CorrectionRequest::isToBeSeen);
        return toBeSeen && state != ExaminationState.WAIVER_OPEN ? ExaminationState.FINDING_OPEN : state;
    }

    /** How far the examination has come. */
    ExaminationState state(GrantApplicationId id) {
        return state(get(id));
    }
}
