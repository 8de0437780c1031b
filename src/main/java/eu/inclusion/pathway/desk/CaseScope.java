package eu.inclusion.pathway.desk;

import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.programme.AgencyCode;
import java.util.List;

/**
 * The agencies whose cases a person sees on the staff pages: officers their own, coordinators all, read-only. Experts and mentors
 * see theirs in Tasklist, task by task, and none here.
 */
public record CaseScope(List<AgencyCode> agencies) {

    public static CaseScope of(Staff staff) {
        return new CaseScope(seesCases(staff) ? staff.agencies().stream().map(AgencyCode::new).toList() : List.of());
    }

    /** Whether the person works on whole cases, and so may use Cockpit and our case pages. */
    public static boolean seesCases(Staff staff) {
        return staff.is(Role.OFFICER) || staff.is(Role.LEAD_OFFICER) || staff.is(Role.COORDINATOR);
    }

    public boolean isEmpty() {
        return agencies.isEmpty();
    }

    public boolean contains(AgencyCode agency) {
        return agencies.contains(agency);
    }

    /** The same for one agency alone; nothing when it is not among those seen. */
    public CaseScope only(AgencyCode agency) {
        return new CaseScope(contains(agency) ? List.of(agency) : List.of());
    }

    List<String> codes() {
        return agencies.stream().map(AgencyCode::value).toList();
    }
}
