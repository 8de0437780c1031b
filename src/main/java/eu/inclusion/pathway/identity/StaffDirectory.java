package eu.inclusion.pathway.identity;

import eu.inclusion.pathway.programme.AgencyCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who works for an agency. */
public interface StaffDirectory {

    /** The people of an agency who have this role, by name; at most 500. */
    List<StaffMember> inRole(Role role, AgencyCode agency);

    /** The agencies of which somebody works on cases here; a task of another agency is seen by nobody. */
    Set<AgencyCode> agenciesWithOfficers();

    /** The account with this name, with the roles and agencies that it has now; none where there is no such account. */
    Optional<Staff> find(String userId);
}
