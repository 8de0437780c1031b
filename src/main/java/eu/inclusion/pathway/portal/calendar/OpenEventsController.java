package eu.inclusion.pathway.portal.calendar;

import eu.inclusion.pathway.calendar.OpenEventQuery;
import eu.inclusion.pathway.calendar.OpenEvents;
import eu.inclusion.pathway.event.EventFormat;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.identity.SignInLinks;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Strand;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** The open events of all agencies, for everybody. */
@Controller
class OpenEventsController {

    private static final int MONTHS_AHEAD = 12;

    private final OpenEvents events;
    private final NationalAgencies agencies;
    private final SignInLinks.Settings settings;
    private final Clock clock;

    OpenEventsController(OpenEvents events, NationalAgencies agencies, SignInLinks.Settings settings, Clock clock) {
        this.events = events;
        this.agencies = agencies;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/events")
    String list(EventChoice choice, Locale reader, Model page) {
        OpenEventQuery query = choice.query(agencies);
        page.addAttribute("query", query);
        page.addAttribute("found", events.find(query, choice.number()));
        page.addAttribute("agencies", events.agencies());
        page.addAttribute("names", agencies);
        page.addAttribute("strands", Strand.values());
        page.addAttribute("formats", EventFormat.values());
        page.addAttribute("kinds", EventKind.values());
        page.addAttribute("months", Stream.iterate(YearMonth.from(ProgrammeTime.dayOf(clock.instant())), month -> month.plusMonths(1))
                .limit(MONTHS_AHEAD).toList());
        page.addAttribute("address", address(query, reader));
        return "portal/calendar/events";
    }

    /** Where a calendar program subscribes to the events of the agency and the strand that were chosen. */
    private String address(OpenEventQuery query, Locale reader) {
        return UriComponentsBuilder.fromUriString(settings.baseUrl() + "/events/feed.ics")
                .queryParamIfPresent("agency", Optional.ofNullable(query.agency()))
                .queryParamIfPresent("strand", Optional.ofNullable(query.strand()))
                .queryParam("language", reader.getLanguage()).build().toUriString();
    }
}
