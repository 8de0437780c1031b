package eu.inclusion.pathway.identity;

import eu.inclusion.pathway.programme.AgencyCode;
import java.util.List;
import java.util.Optional;

/** Who works for an agency. */
public interface StaffDirectory {

    /** The people of an agency who have this role, by name; at most 500. */
    List<StaffMember> inRole(Role role, AgencyCode agency);

    /** Whether anybody works on cases of an agency; where nobody does, a task of it is seen by nobody. */
    boolean hasOfficers(AgencyCode agency);

    /** The account with this name, with the roles and agencies that it has now; none where there is no such account. */
    Optional<Staff> find(String userId);
}
