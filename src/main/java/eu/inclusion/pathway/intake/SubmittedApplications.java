package eu.inclusion.pathway.intake;

import eu.inclusion.pathway.applicationform.ApplicationContent;
import eu.inclusion.pathway.applicationform.Fingerprint;
import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.grantapplication.GrantApplicationNotFound;
import eu.inclusion.pathway.grantapplication.GrantApplicationSubmitted;
import eu.inclusion.pathway.grantapplication.GrantApplications;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.grantapplication.Submissions;
import eu.inclusion.pathway.grantapplication.SubmittedSections;
import java.util.List;
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

    /** The version that counts: the last one received in time; where none was in time, the last one, unless an officer chose. */
    public Optional<Submission> of(GrantApplicationId id) {
        return submissions.counting(List.of(id)).stream().findFirst();
    }

    /** Every version that was received, the first one first. */
    public List<Submission> versions(GrantApplicationId id) {
        return submissions.findByApplicationIdOrderByNumber(id);
    }

    /** One of the versions. */
    public Optional<Submission> version(GrantApplicationId id, int number) {
        return submissions.findByApplicationIdAndNumber(id, number);
    }

    /** The version that counts of an application that must have been submitted. */
    public Submission get(GrantApplicationId id) {
        return of(id).orElseThrow(GrantApplicationNotFound::new);
    }

    /** The version that counts, where it bears this reference; otherwise the last one that bears it. */
    public Optional<Submission> find(String reference) {
        List<Submission> bearing = submissions.findByReferenceOrderByNumber(reference);
        return bearing.isEmpty() ? Optional.empty()
                : of(bearing.get(0).applicationId()).filter(counting -> counting.reference().equals(reference))
                        .or(() -> Optional.of(bearing.get(bearing.size() - 1)));
    }

    /** The version that counts; where none counts any more because it was taken back, the last one in time, or the last one. */
    public Optional<Submission> ofRecord(GrantApplicationId id) {
        return of(id).or(() -> last(versions(id).stream().filter(version -> !version.late()).toList())).or(() -> last(versions(id)));
    }

    private static Optional<Submission> last(List<Submission> versions) {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    /** Under which reference which agency has this version's application in hand, or had it last. */
    public GrantApplicationSubmitted.CaseInHand caseOf(Submission version) {
        return ofRecord(version.applicationId()).orElse(version).caseInHand();
    }

    /** Whether this version belongs to the case that its application is now, and not to one that another took the place of. */
    public boolean isInHand(Submission version) {
        return caseOf(version).equals(version.caseInHand());
    }

    /** The version that bears this reference and has this fingerprint, however that is spaced. */
    public Optional<Submission> withFingerprint(String reference, String fingerprint) {
        String asked = fingerprint.replaceAll("\\s", "");
        return submissions.findByReferenceOrderByNumber(reference).stream()
                .filter(version -> version.fingerprint().equalsIgnoreCase(asked)).findFirst();
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
        return Fingerprint.canonical(application.call(), submission.reference(), submission.number(), texts.of(submission));
    }
}
