package eu.inclusion.pathway.portal.application;

import eu.inclusion.pathway.draft.DraftTitles;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.grantapplication.GrantApplications;
import eu.inclusion.pathway.identity.Contact;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The applications of the organisations for which a contact speaks; any other is not there, whoever asks. */
@Component
class OwnApplications {

    private final GrantApplications applications;
    private final DraftTitles titles;

    OwnApplications(GrantApplications applications, DraftTitles titles) {
        this.applications = applications;
        this.titles = titles;
    }

    /** How those are called of which nothing stands with an agency: nothing was received yet, or it was taken back. */
    Map<GrantApplicationId, String> titles(List<GrantApplicationId> written) {
        return titles.of(written);
    }

    List<GrantApplication> of(Contact contact) {
        return contact.organisations().isEmpty() ? List.of()
                : applications.findByOrganisationIdInOrderByStartedAtDesc(contact.organisationIds());
    }

    GrantApplication get(UUID id, Contact contact) {
        return applications.findById(new GrantApplicationId(id))
                .filter(application -> contact.speaksFor(application.organisationId()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
