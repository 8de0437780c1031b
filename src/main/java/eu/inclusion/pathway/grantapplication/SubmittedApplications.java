package eu.inclusion.pathway.grantapplication;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what was received, as it was received. */
@Component
public class SubmittedApplications {

    private final GrantApplications applications;
    private final Submissions submissions;
    private final SubmittedSections texts;

    SubmittedApplications(GrantApplications applications, Submissions submissions, SubmittedSections texts) {
        this.applications = applications;
        this.submissions = submissions;
        this.texts = texts;
    }

    public Optional<Submission> of(GrantApplicationId id) {
        return submissions.findByApplicationId(id);
    }

    /** The submission of an application that must have been submitted. */
    public Submission get(GrantApplicationId id) {
        return of(id).orElseThrow(GrantApplicationNotFound::new);
    }

    public Optional<Submission> find(String reference) {
        return submissions.findByReference(reference);
    }

    public ApplicationContent content(Submission submission) {
        return ApplicationContent.of(texts.of(submission), submission.country());
    }

    /** The answers of each section. */
    public Map<SectionKind, Map<String, Object>> sections(Submission submission) {
        return texts.of(submission);
    }

    /** The canonical text whose SHA-256 is the fingerprint. */
    public String canonical(Submission submission) {
        GrantApplication application = applications.findById(submission.applicationId()).orElseThrow();
        return Fingerprint.canonical(application, submission.reference(), texts.of(submission));
    }
}
