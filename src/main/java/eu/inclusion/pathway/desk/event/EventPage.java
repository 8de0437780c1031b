package eu.inclusion.pathway.desk.event;

import eu.inclusion.pathway.calendar.VenueClocks;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventLine;
import eu.inclusion.pathway.event.EventList;
import eu.inclusion.pathway.programme.NationalAgencies;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What stands on an event's own page. */
@Component
public class EventPage {

    private final EventList list;
    private final NationalAgencies agencies;
    private final VenueClocks clocks;
    private final List<EventChapter> chapters;

    EventPage(EventList list, NationalAgencies agencies, VenueClocks clocks, List<EventChapter> chapters) {
        this.list = list;
        this.agencies = agencies;
        this.clocks = clocks;
        this.chapters = List.copyOf(chapters);
    }

    /** The page as this reader may see it. */
    public ModelAndView of(EventReader reader) {
        Event event = reader.event();
        EventLine line = list.get(event.id());
        return new ModelAndView("desk/event/event", Map.of("reader", reader, "event", event, "line", line, "problems", reader.problems(),
                "facts", EventFacts.of(event, line, event.agency() + " " + agencies.get(event.agency()).name(), clocks, reader.words()),
                "chapters", chapters.stream().map(chapter -> chapter.of(reader)).flatMap(Optional::stream).toList()));
    }
}
