package eu.inclusion.pathway.judgement;

import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the agency checks what it received: first whether it was handed in as it must be, then whether it meets the conditions.
 * Everything found is put on record. A check can be made again, after a correction or for another version: what people decided on the
 * same finding stays decided.
 */
@Service
@Transactional
public class EligibilityDesk {

    private final EligibilityStore store;
    private final FindingRecorder recorder;
    private final Corrections corrections;

    EligibilityDesk(EligibilityStore store, FindingRecorder recorder, Corrections corrections) {
        this.store = store;
        this.recorder = recorder;
        this.corrections = corrections;
    }

    /** The first check; a correction that the organisation was asked for and did not make is no longer waited for. */
    public void checkAdmissibility(GrantApplicationId id) {
        corrections.lapse(id, CorrectionLapse.NOT_ANSWERED);
        store.keepUnfinished(checked(id, Stage.ADMISSIBILITY));
    }

    /** The second check; without a finding in either, the application is admitted. */
    public ExaminationState checkEligibility(GrantApplicationId id) {
        return store.keep(checked(id, Stage.ELIGIBILITY));
    }

    /** What is on record, where the application has been checked. */
    @Transactional(readOnly = true)
    public Optional<EligibilityFile> onRecord(GrantApplicationId id) {
        return store.find(id);
    }

    private EligibilityFile checked(GrantApplicationId id, Stage stage) {
        List<FindingOnRecord> found = recorder.findings(id).stream().filter(finding -> finding.stage() == stage).toList();
        EligibilityFile file = store.find(id).orElseGet(() -> EligibilityFile.begin(id, recorder.now()));
        return file.checked(stage, found, recorder.now());
    }
}
