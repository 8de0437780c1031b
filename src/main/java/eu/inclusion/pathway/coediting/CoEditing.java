package eu.inclusion.pathway.coediting;

import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.grantapplication.GrantApplicationNotFound;
import eu.inclusion.pathway.grantapplication.GrantApplications;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.Organisations;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the applicant's contacts invite others to write with them, change what those may do, and take it back. */
@Service
@Transactional
public class CoEditing {

    private static final int MOST = 50;

    private final CoEditorList coEditors;
    private final GrantApplications applications;
    private final Organisations organisations;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    CoEditing(CoEditorList coEditors, GrantApplications applications, Organisations organisations, ApplicationEventPublisher facts,
            Clock clock) {
        this.coEditors = coEditors;
        this.applications = applications;
        this.organisations = organisations;
        this.facts = facts;
        this.clock = clock;
    }

    /** Everybody who was ever invited to a draft, in the order of the invitations. */
    @Transactional(readOnly = true)
    public List<CoEditor> of(GrantApplicationId application) {
        return coEditors.findByApplicationIdOrderByInvitedAt(application);
    }

    @Transactional(readOnly = true)
    public Optional<CoEditor> find(GrantApplicationId application, UUID person) {
        return coEditors.findById(person).filter(coEditor -> coEditor.applicationId().equals(application));
    }

    /**
     * Invites somebody; a letter with a link goes to the person.
     *
     * @param by e-mail address of the contact who invites
     * @throws InvitationNotPossible when the person may write already, or the invitation gives nothing
     */
    public CoEditor invite(GrantApplication application, Invitation invitation, String by) {
        Instant now = clock.instant();
        Organisation applicant = organisations.findById(application.organisationId()).orElseThrow();
        check(invitation, now);
        // whoever clicks twice waits here, and is then told that the person is invited already
        applications.findWithLockById(application.id()).orElseThrow(GrantApplicationNotFound::new);
        List<CoEditor> all = of(application.id());
        if (applicant.isSpokenForBy(invitation.email())) {
            throw new InvitationNotPossible("own-contact");
        }
        if (all.stream().anyMatch(coEditor -> coEditor.email().equals(invitation.email()) && coEditor.isActiveAt(now))) {
            throw new InvitationNotPossible("invited-already");
        }
        if (all.size() >= MOST) {
            throw new InvitationNotPossible("too-many");
        }
        CoEditor invited = coEditors.save(CoEditor.invited(application.id(), invitation, by, now));
        facts.publishEvent(new CoEditorInvited(application.id(), invited.id(), invited.email(), invited.name(),
                Locale.forLanguageTag(invited.language()), applicant.name(), application.path().agency(), invited.expiresAt()));
        return invited;
    }

    /** Gives other rights or another end. */
    public void change(CoEditor coEditor, Invitation invitation) {
        check(invitation, clock.instant());
        same(coEditor).forEach(invited -> coEditors.save(invited.changed(invitation)));
    }

    /** Takes all rights back, from this moment on. */
    public void withdraw(CoEditor coEditor, String by) {
        same(coEditor).stream().filter(invited -> invited.withdrawnAt() == null)
                .forEach(invited -> coEditors.save(invited.withdrawn(by, clock.instant())));
    }

    /** The invitation itself, and others of the same person to the same draft that hold, so that none gives a right besides. */
    private List<CoEditor> same(CoEditor coEditor) {
        Instant now = clock.instant();
        return coEditors.findByApplicationIdAndEmail(coEditor.applicationId(), coEditor.email()).stream()
                .filter(other -> other.id().equals(coEditor.id()) || other.isActiveAt(now)).toList();
    }

    private static void check(Invitation invitation, Instant now) {
        if (invitation.whole() == null && invitation.sections().isEmpty()) {
            throw new InvitationNotPossible("no-right");
        }
        if (!invitation.until().isAfter(now)) {
            throw new InvitationNotPossible("past");
        }
    }
}
