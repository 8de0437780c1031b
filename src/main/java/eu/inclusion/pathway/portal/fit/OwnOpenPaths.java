package eu.inclusion.pathway.portal.fit;

import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.Organisations;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The paths on which a contact's organisations are under way. */
@Component
class OwnOpenPaths {

    private final Organisations organisations;
    private final OrganisationPaths paths;

    OwnOpenPaths(Organisations organisations, OrganisationPaths paths) {
        this.organisations = organisations;
        this.paths = paths;
    }

    /** A path with the name of its organisation. */
    record Named(OrganisationPath path, String organisation) {
    }

    List<Named> of(Contact contact) {
        return organisations.findAllById(contact.organisationIds()).stream().flatMap((Organisation organisation) ->
                paths.findByOrganisationIdOrderByOpenedAt(organisation.id()).stream().filter(path -> path.status().isOpen())
                        .map(path -> new Named(path, organisation.name()))).toList();
    }

    OrganisationPath get(Contact contact, UUID path) {
        return of(contact).stream().map(Named::path).filter(own -> own.id().value().equals(path)).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
