package eu.inclusion.pathway.portal.web;

import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds a path for someone who speaks for its organisation; for everyone else there is none. */
@Component
class OwnPaths {

    private final OrganisationPaths paths;

    OwnPaths(OrganisationPaths paths) {
        this.paths = paths;
    }

    OrganisationPath find(Contact contact, UUID organisation, String reference) {
        return paths.findByReference(reference)
                .filter(path -> path.organisationId().equals(new OrganisationId(organisation)) && contact.speaksFor(path.organisationId()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
