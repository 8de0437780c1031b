package eu.inclusion.pathway.identity;

import eu.inclusion.pathway.programme.AgencyCode;
import java.util.List;

/** Who works for an agency. */
public interface StaffDirectory {

    /** The people of an agency who have this role, by name; at most 500. */
    List<StaffMember> inRole(Role role, AgencyCode agency);
}
