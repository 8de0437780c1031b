package eu.inclusion.pathway.desk.event;

import eu.inclusion.pathway.desk.FormProblems;
import eu.inclusion.pathway.desk.Words;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.programme.AgencyCode;
import java.util.Map;
import java.util.Optional;

/**
 * Who reads an event's page, and how.
 *
 * @param host whether the person may see the agency's cases whose event it is; else only its own agency's part in it
 * @param asked what the page's address asks for, for example which page of a list
 * @param problems what was wrong with what the person just typed on the page
 */
public record EventReader(Staff staff, Event event, boolean host, Map<String, String> asked, FormProblems problems, Words words) {

    public EventReader {
        asked = Map.copyOf(asked);
    }

    /** Whether the person may change the event. */
    public boolean mayDecide() {
        return staff.mayDecideFor(event.agency());
    }

    /** Whether the person may see what an agency has to do with the event. */
    public boolean maySee(AgencyCode agency) {
        return host || staff.maySee(agency);
    }

    public Optional<String> asksFor(String name) {
        return Optional.ofNullable(asked.get(name)).filter(said -> !said.isBlank());
    }
}
