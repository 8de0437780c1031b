package eu.inclusion.pathway.calendar;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.programme.NationalAgency;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public list of open events: what everybody may read, without signing in. */
@Service
@Transactional(readOnly = true)
public class OpenEvents {

    /** How many events stand on one page. */
    public static final int SIZE = 20;

    private final ListedEvents listed;
    private final Events events;
    private final NationalAgencies agencies;

    OpenEvents(ListedEvents listed, Events events, NationalAgencies agencies) {
        this.listed = listed;
        this.events = events;
        this.agencies = agencies;
    }

    /**
     * A page of the list, the next event first.
     *
     * @param number which page, from 0
     */
    public Page find(OpenEventQuery query, int number) {
        List<OpenEventLine> lines = listed.open(query, number * SIZE, SIZE);
        return new Page(lines, number, number == 0 && lines.size() < SIZE ? lines.size() : listed.countOpen(query));
    }

    /** A listed event, however it stands; one that is not listed is nobody's to read here. */
    public Optional<Event> find(String reference) {
        return events.findByReference(reference).filter(Event::listed);
    }

    /** The agencies that have open events now. */
    public List<NationalAgency> agencies() {
        return listed.agencies().stream().map(AgencyCode::new).flatMap(code -> agencies.find(code).stream()).toList();
    }

    /**
     * A page of the list.
     *
     * @param found how many there are on all pages
     */
    public record Page(List<OpenEventLine> lines, int number, int found) {

        public Page {
            lines = List.copyOf(lines);
        }

        public boolean hasPrevious() {
            return number > 0;
        }

        public boolean hasNext() {
            return (number + 1) * SIZE < found;
        }

        public int first() {
            return number * SIZE + 1;
        }

        public int last() {
            return number * SIZE + lines.size();
        }
    }
}
