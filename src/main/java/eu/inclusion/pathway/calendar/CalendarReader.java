package eu.inclusion.pathway.calendar;

import eu.inclusion.pathway.programme.AgencyCode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * The member of the staff who looks at a calendar.
 *
 * @param userId   the account's name
 * @param agencies whose days the person sees; may be empty
 * @param language to write titles in
 */
public record CalendarReader(String userId, List<AgencyCode> agencies, Locale language) {

    public CalendarReader {
        agencies = List.copyOf(agencies);
    }

    public boolean sees(AgencyCode agency) {
        return agencies.contains(agency);
    }

    /** The same person, looking at one agency alone; at none, where it is not among the person's own. */
    public CalendarReader only(AgencyCode agency) {
        return new CalendarReader(userId, sees(agency) ? List.of(agency) : List.of(), language);
    }

    /** For SQL. */
    public Collection<String> codes() {
        return agencies.stream().map(AgencyCode::value).toList();
    }
}
