package eu.inclusion.pathway.coediting;

import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.GrantApplications;
import eu.inclusion.pathway.identity.Contact;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** Says who may do what with a draft, anew at every step: a right that was withdrawn is gone at once. */
@Service
public class DraftSharing {

    private final CoEditorList coEditors;
    private final GrantApplications applications;
    private final Clock clock;

    DraftSharing(CoEditorList coEditors, GrantApplications applications, Clock clock) {
        this.coEditors = coEditors;
        this.applications = applications;
        this.clock = clock;
    }

    /** What a signed-in person may do with an application; a co-editor nothing any more once it is no draft. */
    public DraftRights rights(GrantApplication application, Contact person) {
        if (person.speaksFor(application.organisationId())) {
            return DraftRights.ofOwner();
        }
        if (!application.isEditable()) {
            return DraftRights.none();
        }
        Instant now = clock.instant();
        return coEditors.findByApplicationIdAndEmail(application.id(), person.email().toLowerCase(Locale.ROOT)).stream()
                .filter(coEditor -> coEditor.isActiveAt(now)).max(Comparator.comparing(CoEditor::invitedAt))
                .map(CoEditor::rights).orElseGet(DraftRights::none);
    }

    /** The drafts to which a person was invited, as long as they are drafts and the invitation holds. */
    public List<GrantApplication> sharedWith(String email) {
        Instant now = clock.instant();
        List<CoEditor> invited = coEditors.findByEmail(email.toLowerCase(Locale.ROOT)).stream()
                .filter(coEditor -> coEditor.isActiveAt(now)).toList();
        return applications.findAllById(invited.stream().map(CoEditor::applicationId).distinct().toList()).stream()
                .filter(GrantApplication::isEditable).toList();
    }
}
