package eu.inclusion.pathway.eligibility;

import eu.inclusion.pathway.grantapplication.ApplicationProceedings;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.grantapplication.GrantApplications;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.grantapplication.SubmittedApplications;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the agency establishes whether an application may be assessed. What the rules find is put on record; an officer judges only
 * what they leave to a person; and only an application found eligible is admitted.
 */
@Service
@Transactional
public class EligibilityDesk {

    private final EligibilityFiles files;
    private final GrantApplications applications;
    private final SubmittedApplications submitted;
    private final ApplicationProceedings proceedings;
    private final FindingRecorder recorder;

    EligibilityDesk(EligibilityFiles files, GrantApplications applications, SubmittedApplications submitted,
            ApplicationProceedings proceedings, FindingRecorder recorder) {
        this.files = files;
        this.applications = applications;
        this.submitted = submitted;
        this.proceedings = proceedings;
        this.recorder = recorder;
    }

    /** Checks an application that was received and puts what is found on record, once. */
    public EligibilityFile examine(GrantApplicationId id) {
        return files.findById(id).orElseGet(() -> examineNow(id));
    }

    /**
     * An officer judges what the rules leave to a person.
     *
     * @throws EligibilityNotForAPerson when the rules refuse the application, or it was decided already
     */
    public EligibilityFile decide(GrantApplicationId id, boolean eligible, String reason, String officer) {
        EligibilityFile file = files.findById(id).orElseThrow(EligibilityNotForAPerson::new);
        return admitted(files.save(file.decided(eligible, reason, officer, recorder.now())));
    }

    /** What is on record, where the application has been checked. */
    @Transactional(readOnly = true)
    public Optional<EligibilityFile> onRecord(GrantApplicationId id) {
        return files.findById(id);
    }

    private EligibilityFile examineNow(GrantApplicationId id) {
        GrantApplication application = applications.findById(id).orElseThrow();
        Submission submission = submitted.get(id);
        return admitted(files.save(recorder.of(application, submission, submitted.content(submission))));
    }

    private EligibilityFile admitted(EligibilityFile file) {
        if (file.isEligible()) {
            proceedings.admit(file.applicationId());
        }
        return file;
    }
}
