package eu.inclusion.pathway.intake;

import eu.inclusion.pathway.grantapplication.ApplicationOutcome;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.GrantApplicationDecided;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.grantapplication.GrantApplicationNotFound;
import eu.inclusion.pathway.grantapplication.GrantApplications;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.grantapplication.Submissions;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of an application at the agency: it is admitted, and it comes to its end. */
@Service
@Transactional
public class ApplicationProceedings {

    private final GrantApplications applications;
    private final Submissions submissions;
    private final LateVersions lateVersions;
    private final Receiving receiving;

    ApplicationProceedings(GrantApplications applications, Submissions submissions, LateVersions lateVersions, Receiving receiving) {
        this.applications = applications;
        this.submissions = submissions;
        this.lateVersions = lateVersions;
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
        String reference = submissions.counting(List.of(id)).get(0).reference();
        receiving.publish(new GrantApplicationDecided(id, reference, closed.path(), outcome));
    }

    /**
     * An officer lets a version count that came too late, and says why. The application is examined anew. A version for another field or
     * agency would be another case, which no officer begins after the deadline.
     *
     * @throws VersionNotThere when there is no such version of this case, or it was not late
     */
    public Submission countLateVersion(GrantApplicationId id, int number, String officer, String reason) {
        GrantApplication application = get(id);
        Submission standing = submissions.counting(List.of(id)).stream().findFirst().orElseThrow(() -> new VersionNotThere(number));
        Submission version = submissions.findByApplicationIdAndNumber(id, number).filter(Submission::late)
                .filter(late -> late.caseInHand().equals(standing.caseInHand())).orElseThrow(() -> new VersionNotThere(number));
        applications.save(application.counting(number));
        lateVersions.add(version, officer, reason, receiving.now());
        return version;
    }

    private GrantApplication get(GrantApplicationId id) {
        return applications.findWithLockById(id).orElseThrow(GrantApplicationNotFound::new);
    }
}
