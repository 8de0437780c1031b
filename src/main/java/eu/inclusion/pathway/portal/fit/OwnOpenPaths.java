package eu.inclusion.pathway.portal.fit;

import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.organisation.Organisations;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** A contact's organisations, and the paths on which they are under way. */
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

    /** What a form about the organisation can be filled with: where somebody speaks for several, only who the person is. */
    Map<String, Object> known(Contact contact) {
        Map<String, Object> known = new HashMap<>(Map.of("name", contact.fullName(), "email", contact.email(), "language", contact.language()));
        List<Organisation> all = organisations.findAllById(contact.organisationIds());
        if (all.size() == 1) {
            Organisation only = all.get(0);
            known.put("organisation", only.name());
            known.put("country", only.country().code());
            if (only.community() != null) {
                known.put("community", only.community().name());
            }
        }
        return known;
    }

    /** The only organisation of a contact, or the one that was named. */
    @Nullable OrganisationId organisation(Contact contact, String named) {
        List<Organisation> all = organisations.findAllById(contact.organisationIds());
        return all.stream().filter(one -> all.size() == 1 || one.name().equalsIgnoreCase(named.strip())).map(Organisation::id)
                .findFirst().orElse(null);
    }
}
