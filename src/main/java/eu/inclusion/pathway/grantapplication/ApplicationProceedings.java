package eu.inclusion.pathway.grantapplication;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of an application at the agency: it is admitted, and it comes to its end. */
@Service
@Transactional
public class ApplicationProceedings {

    private final GrantApplications applications;
    private final Submissions submissions;
    private final Receiving receiving;

    ApplicationProceedings(GrantApplications applications, Submissions submissions, Receiving receiving) {
        this.applications = applications;
        this.submissions = submissions;
        this.receiving = receiving;
    }

    /** It was found eligible: from now on it may be decided on. */
    public void admit(GrantApplicationId id) {
        GrantApplication application = get(id);
        GrantApplication admitted = application.admitted();
        if (admitted != application) {
            applications.save(admitted);
        }
    }

    /**
     * It comes to its end.
     *
     * @throws GrantApplicationNotAdmitted when a grant is to be decided on, but the application was not found eligible
     * @throws GrantApplicationNotOpen     when it has been closed already
     */
    public void close(GrantApplicationId id, ApplicationOutcome outcome) {
        GrantApplication closed = applications.save(get(id).closed(outcome, receiving.now()));
        String reference = submissions.findByApplicationId(id).orElseThrow().reference();
        receiving.publish(new GrantApplicationDecided(id, reference, closed.path(), outcome));
    }

    private GrantApplication get(GrantApplicationId id) {
        return applications.findWithLockById(id).orElseThrow(GrantApplicationNotFound::new);
    }
}
