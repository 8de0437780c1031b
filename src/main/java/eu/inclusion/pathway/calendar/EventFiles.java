package eu.inclusion.pathway.calendar;

import eu.inclusion.pathway.correspondence.Attachment;
import eu.inclusion.pathway.correspondence.ReplyAddresses;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.identity.SignInLinks;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.NationalAgencies;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** An event as a file: with a letter, for the calendar of who reads it; or to be saved by everybody. */
@Component
public class EventFiles {

    private final EventEntries entries;
    private final ReplyAddresses addresses;
    private final NationalAgencies agencies;
    private final SignInLinks.Settings settings;
    private final Clock clock;

    EventFiles(EventEntries entries, ReplyAddresses addresses, NationalAgencies agencies, SignInLinks.Settings settings, Clock clock) {
        this.entries = entries;
        this.addresses = addresses;
        this.agencies = agencies;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * For a letter: a request to keep the event where the reader comes, or to drop it where the reader does not or it does not take
     * place. Calendars know it by the event's own name and the number of its changes, so a later file replaces an earlier one.
     *
     * @param ownPage where the reader finds more of an event that is not in the public list
     */
    public Attachment forCalendar(Event event, EntryStatus status, String ownPage, CalendarParty reader, Locale language) {
        CalendarEntry entry = entries.of(EventRow.of(event), status, ownPage, language);
        String method = entry.isCancelled() ? "CANCEL" : "REQUEST";
        return Attachment.text(name(event), "text/calendar; charset=UTF-8; method=" + method,
                CalendarFile.to(reader, entry, organiser(event.agency()), settings.baseUrl(), clock.instant()).text());
    }

    /** For everybody, as the event's own page offers it. */
    public Attachment published(Event event, Locale language) {
        return Attachment.text(name(event), "text/calendar; charset=UTF-8",
                CalendarFile.published(List.of(entries.published(EventRow.of(event), language)), settings.baseUrl(), clock.instant()).text());
    }

    private CalendarParty organiser(AgencyCode agency) {
        String address = addresses.of(agency).orElseGet(() -> "no-reply@"
                + Objects.requireNonNullElse(URI.create(settings.baseUrl()).getHost(), "localhost"));
        return new CalendarParty(address, agencies.get(agency).name());
    }

    private static String name(Event event) {
        return event.reference() + ".ics";
    }
}
