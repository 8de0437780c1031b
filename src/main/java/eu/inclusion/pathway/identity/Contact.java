package eu.inclusion.pathway.identity;

import eu.inclusion.pathway.organisation.OrganisationId;
import java.io.Serializable;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A person who speaks for one or more organisations and is signed in with a one-time link; or a guest, who speaks for none and was
 * invited to something.
 *
 * @param organisations ids of the organisations for which the person speaks
 */
public record Contact(String email, String fullName, String language, Set<UUID> organisations) implements Principal, Serializable {

    public static final String AUTHORITY = "ROLE_ORGANISATION";

    /** What a guest has instead: a few doors only. */
    public static final String GUEST = "ROLE_GUEST";

    public Contact {
        organisations = Set.copyOf(organisations);
    }

    @Override
    public String getName() {
        return email;
    }

    /** Whether the person speaks for nobody in our register. */
    public boolean isGuest() {
        return organisations.isEmpty();
    }

    /** What the person is, as the authorisation table names it. */
    public String authority() {
        return isGuest() ? GUEST : AUTHORITY;
    }

    public boolean speaksFor(OrganisationId organisation) {
        return organisations.contains(organisation.value());
    }

    public List<OrganisationId> organisationIds() {
        return organisations.stream().map(OrganisationId::new).toList();
    }
}
