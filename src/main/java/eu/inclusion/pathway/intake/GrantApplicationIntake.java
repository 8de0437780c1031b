package eu.inclusion.pathway.intake;

import eu.inclusion.pathway.draft.ApplicationSheet;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.draft.DraftStarts;
import eu.inclusion.pathway.grantapplication.ApplicationOutcome;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.GrantApplicationDecided;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.grantapplication.GrantApplicationLateVersionReceived;
import eu.inclusion.pathway.grantapplication.GrantApplicationNotFound;
import eu.inclusion.pathway.grantapplication.GrantApplicationNotReopenable;
import eu.inclusion.pathway.grantapplication.GrantApplicationSubmitted;
import eu.inclusion.pathway.grantapplication.GrantApplicationWithdrawn;
import eu.inclusion.pathway.grantapplication.GrantApplications;
import eu.inclusion.pathway.grantapplication.Submission;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where applications are received and taken back. */
@Service
public class GrantApplicationIntake {

    private final GrantApplications applications;
    private final ApplicationSheets sheets;
    private final Reception reception;
    private final DraftStarts starts;
    private final Receiving receiving;

    GrantApplicationIntake(GrantApplications applications, ApplicationSheets sheets, Reception reception, DraftStarts starts,
            Receiving receiving) {
        this.applications = applications;
        this.sheets = sheets;
        this.reception = reception;
        this.starts = starts;
        this.receiving = receiving;
    }

    /** Receives what reaches us now. */
    @Transactional
    public Submission submit(GrantApplicationId id, String stamp, String person) {
        return submit(id, stamp, person, receiving.now());
    }

    /**
     * Receives a version of an application, once: asked again, whether by a double click, a retry or a second tab, the answer is the
     * same receipt. Until the deadline a new version can be sent as often as one likes; what comes after it is received and marked
     * late. Programme Guide 2025, Part C, pp. 441-459.
     *
     * @param stamp      the {@link ApplicationSheet#stamp() stamp} of the draft that the person saw
     * @param person     e-mail address of who submits
     * @param receivedAt the moment at which the request had reached us whole, before anything was done with it
     * @throws GrantApplicationChanged     when the draft was changed since then
     * @throws GrantApplicationNotComplete when sections are missing something
     */
    @Transactional
    public Submission submit(GrantApplicationId id, String stamp, String person, Instant receivedAt) {
        GrantApplication application = get(id);
        Optional<Submission> received = reception.withStamp(id, stamp);
        return received.or(() -> standingUnrevised(application))
                .orElseGet(() -> receive(application, stamp, person, receivedAt.truncatedTo(ChronoUnit.MILLIS)));
    }

    /**
     * The organisation takes a submitted application in hand again, until the deadline. What was received stands until a new version
     * is sent; what was withdrawn does not stand again before that.
     *
     * @throws GrantApplicationNotReopenable after the deadline, and once it is examined
     * @throws AppliedAlready                when it was withdrawn and the organisation has begun another one in its place
     */
    @Transactional
    public void reopen(GrantApplicationId id) {
        GrantApplication application = get(id);
        Instant now = receiving.now();
        GrantApplication reopened = application.reopened(now);
        if (reopened != application) {
            if (receiving.isLate(application, now)) {
                throw new GrantApplicationNotReopenable();
            }
            if (application.isWithdrawn()) {
                starts.requireRoom(application);
            }
            applications.save(reopened);
        }
    }

    /** The organisation takes a submitted application back, which it can until the decision. */
    @Transactional
    public void withdraw(GrantApplicationId id, String reason) {
        GrantApplication withdrawn = applications.save(get(id).withdrawn(reason, receiving.now()));
        String reference = reception.counting(id).orElseThrow().reference();
        receiving.publish(new GrantApplicationWithdrawn(id, reference, withdrawn.path(), reason.strip()));
        receiving.publish(new GrantApplicationDecided(id, reference, withdrawn.path(), ApplicationOutcome.WITHDRAWN));
    }

    private GrantApplication get(GrantApplicationId id) {
        return applications.findWithLockById(id).orElseThrow(GrantApplicationNotFound::new);
    }

    /** Nothing is being written any more: whoever submits once more gets the receipt of what was received last. */
    private Optional<Submission> standingUnrevised(GrantApplication application) {
        return application.isEditable() || application.versions().isReopened() ? Optional.empty()
                : reception.last(application.id());
    }

    private Submission receive(GrantApplication application, String stamp, String person, Instant receivedAt) {
        ApplicationSheet draft = sheets.of(application);
        if (!draft.stamp().equals(stamp)) {
            throw new GrantApplicationChanged();
        }
        Optional<Submission> before = reception.last(application.id());
        if (application.isReopened() && before.filter(last -> Reception.isOf(last, draft)).isPresent()) {
            applications.save(application.unchanged());
            return before.get();
        }
        if (draft.unfinished() > 0) {
            throw new GrantApplicationNotComplete(draft.unfinished());
        }
        return keep(new Delivery(draft, before.orElse(null), reception.counting(application.id()).orElse(null), person, receivedAt,
                receiving.isLate(application, receivedAt)));
    }

    private Submission keep(Delivery delivery) {
        Submission submission = reception.receive(delivery);
        GrantApplication kept = applications.save(delivery.application().received(delivery.isOutdone()));
        Submission standing = delivery.standing();
        if (standing != null && kept.versions().counting() != submission.number()) {
            receiving.publish(new GrantApplicationLateVersionReceived(kept.id(), standing.reference(), standing.caseAgency(), submission.number()));
        } else {
            receiving.publish(new GrantApplicationSubmitted(kept.id(), submission.reference(), kept.organisationId(), kept.path(),
                    submission.caseAgency(), submission.isOutsideAgencies(), submission.number(), submission.late(),
                    standing == null ? null : standing.caseInHand()));
            reception.tellLimits(delivery, submission);
        }
        return submission;
    }
}
