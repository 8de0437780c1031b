package eu.inclusion.pathway.identity;

import eu.inclusion.pathway.programme.AgencyCode;
import java.io.Serializable;
import java.security.Principal;
import java.util.Set;
import java.util.TreeSet;

/**
 * A person of the staff who is signed in: of an agency, of the coordination, or who administers the installation.
 *
 * @param userId the account's name
 * @param fullName as colleagues know the person
 * @param agencies codes of the agencies whose cases the person may see
 */
public record Staff(String userId, String fullName, Set<Role> roles, Set<String> agencies) implements Principal, Serializable {

    public Staff {
        roles = Set.copyOf(roles);
        agencies = new TreeSet<>(agencies);
    }

    @Override
    public String getName() {
        return userId;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether the person may see this agency's cases. */
    public boolean maySee(AgencyCode agency) {
        return agencies.contains(agency.value());
    }

    /** Whether the person may decide on this agency's cases: its officers may, the coordinator may not. */
    public boolean mayDecideFor(AgencyCode agency) {
        return maySee(agency) && (is(Role.OFFICER) || is(Role.LEAD_OFFICER));
    }
}
