package eu.inclusion.pathway.grantapplication;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where applications are received and taken back. */
@Service
public class GrantApplicationIntake {

    private final GrantApplications applications;
    private final Submissions submissions;
    private final ApplicationSheets sheets;
    private final Reception reception;
    private final Receiving receiving;

    GrantApplicationIntake(GrantApplications applications, Submissions submissions, ApplicationSheets sheets, Reception reception,
            Receiving receiving) {
        this.applications = applications;
        this.submissions = submissions;
        this.sheets = sheets;
        this.reception = reception;
        this.receiving = receiving;
    }

    /**
     * Receives a whole application, once: asked again, whether by a double click, a retry or a second tab, the answer is the same
     * receipt. What comes after the deadline is received and marked late. Programme Guide 2025, Part C, pp. 441-459.
     *
     * @param stamp  the {@link ApplicationSheet#stamp() stamp} of the draft that the person saw
     * @param person e-mail address of who submits
     * @throws GrantApplicationChanged     when the draft was changed since then
     * @throws GrantApplicationNotComplete when sections are missing something
     */
    @Transactional
    public Submission submit(GrantApplicationId id, String stamp, String person) {
        Instant receivedAt = receiving.now();
        GrantApplication application = applications.findWithLockById(id).orElseThrow(GrantApplicationNotFound::new);
        return submissions.findByApplicationId(id).orElseGet(() -> receive(application, stamp, person, receivedAt));
    }

    /** The organisation takes a submitted application back, which it can until the decision. */
    @Transactional
    public void withdraw(GrantApplicationId id, String reason) {
        GrantApplication application = applications.findWithLockById(id).orElseThrow(GrantApplicationNotFound::new);
        GrantApplication withdrawn = applications.save(application.withdrawn(reason, receiving.now()));
        String reference = submissions.findByApplicationId(id).orElseThrow().reference();
        receiving.publish(new GrantApplicationWithdrawn(id, reference, withdrawn.path(), reason.strip()));
        receiving.publish(new GrantApplicationDecided(id, reference, withdrawn.path(), ApplicationOutcome.WITHDRAWN));
    }

    private Submission receive(GrantApplication application, String stamp, String person, Instant receivedAt) {
        GrantApplication submitted = application.submitted();
        ApplicationSheet draft = sheets.of(application);
        if (!draft.stamp().equals(stamp)) {
            throw new GrantApplicationChanged();
        }
        if (draft.unfinished() > 0) {
            throw new GrantApplicationNotComplete(draft.unfinished());
        }
        Submission submission = reception.receive(draft, person, receivedAt);
        applications.save(submitted);
        receiving.publish(new GrantApplicationSubmitted(application.id(), submission.reference(), application.organisationId(),
                application.path(), submission.caseAgency(), submission.isOutsideAgencies()));
        return submission;
    }
}
