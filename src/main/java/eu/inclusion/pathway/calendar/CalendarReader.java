package eu.inclusion.pathway.calendar;

import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.programme.AgencyCode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * The member of the staff who looks at a calendar.
 *
 * @param userId     the account's name
 * @param agencies   whose days the person sees; none for experts and mentors
 * @param tasksOf    of whose cases the person's own tasks are shown
 * @param language   to write titles in
 */
public record CalendarReader(String userId, List<AgencyCode> agencies, List<AgencyCode> tasksOf, Locale language) {

    public CalendarReader {
        agencies = List.copyOf(agencies);
        tasksOf = List.copyOf(tasksOf);
    }

    /** A person with the rights that the account has now. */
    public static CalendarReader of(Staff person, Locale language) {
        List<AgencyCode> own = person.agencies().stream().map(AgencyCode::new).toList();
        boolean worksOnCases = person.is(Role.OFFICER) || person.is(Role.LEAD_OFFICER) || person.is(Role.COORDINATOR);
        return new CalendarReader(person.userId(), worksOnCases ? own : List.of(), own, language);
    }

    /** The same person, looking at one agency alone; at nothing, where it is not among the person's own. */
    public CalendarReader only(AgencyCode agency) {
        return new CalendarReader(userId, agencies.contains(agency) ? List.of(agency) : List.of(),
                tasksOf.contains(agency) ? List.of(agency) : List.of(), language);
    }

    /** For SQL. */
    public Collection<String> codes() {
        return agencies.stream().map(AgencyCode::value).toList();
    }
}
