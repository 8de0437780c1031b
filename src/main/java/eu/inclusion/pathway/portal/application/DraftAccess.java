package eu.inclusion.pathway.portal.application;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.coediting.DraftRights;
import eu.inclusion.pathway.coediting.DraftSharing;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.grantapplication.GrantApplications;
import eu.inclusion.pathway.identity.Contact;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * The door to every page about a draft, for the applicant's contacts and for co-editors. What somebody may not read is not there
 * (404); what somebody may read and not write stays as it is (403). What only the applicant does goes through {@link #owned}.
 */
@Component
public class DraftAccess {

    private final GrantApplications applications;
    private final DraftSharing sharing;

    DraftAccess(GrantApplications applications, DraftSharing sharing) {
        this.applications = applications;
        this.sharing = sharing;
    }

    /** An application that a person opened, and what the person may do with it. */
    public record Opened(GrantApplication application, DraftRights rights) {

        /** Goes on only for who may see this section. */
        public Opened toRead(SectionKind kind) {
            if (!rights.mayRead(kind)) {
                throw notThere();
            }
            return this;
        }

        /** The section of that name if one types in it: of this action's form, not the annexes (files), nor the last confirmations. */
        public SectionKind typed(String slug) {
            return SectionKind.ofSlug(slug).filter(this::isTyped).orElseThrow(DraftAccess::notThere);
        }

        /** Whether one types in this section of the form. */
        public boolean isTyped(SectionKind kind) {
            return kind != SectionKind.ANNEXES && kind != SectionKind.CHECKLIST && application.sections().contains(kind);
        }

        /** Goes on only for who may change this section. */
        public Opened toWrite(SectionKind kind) {
            if (!toRead(kind).rights.mayWrite(kind)) {
                throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            }
            return this;
        }
    }

    /** Whoever may see anything of it. */
    public Opened open(UUID id, Contact contact) {
        return applications.findById(new GrantApplicationId(id))
                .map(application -> new Opened(application, sharing.rights(application, contact)))
                .filter(opened -> opened.rights().any()).orElseThrow(DraftAccess::notThere);
    }

    /** Whoever may see all of it: for the print, the checklist, comparisons of the whole. */
    public Opened whole(UUID id, Contact contact) {
        Opened opened = open(id, contact);
        if (!opened.rights().readsWhole()) {
            throw notThere();
        }
        return opened;
    }

    /** Contacts of the applicant only: submitting, withdrawing, inviting, receipt and decision. */
    public GrantApplication owned(UUID id, Contact contact) {
        Opened opened = open(id, contact);
        if (!opened.rights().owner()) {
            throw notThere();
        }
        return opened.application();
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
