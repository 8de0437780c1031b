package eu.inclusion.pathway.portal.internationalcall;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventList;
import eu.inclusion.pathway.event.SendingAgencies;
import eu.inclusion.pathway.internationalcall.InternationalCallDesk;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.NationalAgencies;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What stands on the page of one call, whoever looks. */
@Component
class CallPages {

    private final InternationalCallDesk desk;
    private final EventList events;
    private final SendingAgencies sendingAgencies;
    private final NationalAgencies agencies;

    CallPages(InternationalCallDesk desk, EventList events, SendingAgencies sendingAgencies, NationalAgencies agencies) {
        this.desk = desk;
        this.events = events;
        this.sendingAgencies = sendingAgencies;
        this.agencies = agencies;
    }

    ModelAndView of(String template, Event event, Locale reader) {
        return new ModelAndView(template).addObject("event", event).addObject("call", desk.get(event.id()))
                .addObject("status", desk.status(event.id())).addObject("groupSize", events.get(event.id()).capacity())
                .addObject("host", agencies.get(event.agency()).name()).addObject("countries", String.join(", ", countries(event, reader)));
    }

    private List<String> countries(Event event, Locale reader) {
        return sendingAgencies.of(event.id()).stream().flatMap(one -> agencies.find(one.agency()).stream())
                .map(agency -> agency.country()).distinct().map((Country country) -> country.name(reader)).sorted().toList();
    }
}
