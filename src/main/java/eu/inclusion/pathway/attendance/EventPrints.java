package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.print.Print;
import eu.inclusion.pathway.print.PrintedPages;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.NationalAgencies;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What an agency prints for an event: badges, and the list that everybody signs. Who may have them is the caller's question. */
@Component
public class EventPrints {

    private static final int BADGES_IN_A_ROW = 2;
    private static final int ROWS_ON_A_PAGE = 4;
    private static final int DAYS_ON_A_LIST = 4;
    private static final int EMPTY_LINES = 5;

    private final Roster roster;
    private final Guests guests;
    private final NationalAgencies agencies;
    private final PrintedPages pages;
    private final MessageSource messages;

    EventPrints(Roster roster, Guests guests, NationalAgencies agencies, PrintedPages pages, MessageSource messages) {
        this.roster = roster;
        this.guests = guests;
        this.agencies = agencies;
        this.pages = pages;
        this.messages = messages;
    }

    /** A badge of everybody who has not cancelled. */
    public Print badges(Event event, Locale reader) {
        Map<ParticipationId, AgencyCode> invitedBy = guests.agencies(event.id());
        List<Badge> badges = coming(event).stream()
                .map(one -> Badge.of(one, name(one.from().participation() == null ? event.agency()
                        : invitedBy.getOrDefault(one.from().participation(), event.agency())))).toList();
        Map<String, Object> model = model(event, reader);
        model.put("sheets", portions(portions(badges, BADGES_IN_A_ROW), ROWS_ON_A_PAGE));
        return pages.print(file("attendance.print.badges.file", event, reader), "print/badges", model, reader);
    }

    /** Everybody who has not cancelled, with room to sign on each day. */
    public Print signatures(Event event, Locale reader) {
        List<LocalDate> days = event.startsOn().datesUntil(event.endsOn().plusDays(1)).toList();
        Map<String, Object> model = model(event, reader);
        model.put("lines", coming(event).stream().map(one -> SignatureLine.of(one, reader)).toList());
        model.put("empty", EMPTY_LINES);
        model.put("lists", portions(days.stream().map(day -> DateTimeFormatter.ofPattern("EEE d MMM", reader).format(day)).toList(),
                DAYS_ON_A_LIST));
        return pages.print(file("attendance.print.signatures.file", event, reader), "print/signatures", model, reader);
    }

    private List<Attendee> coming(Event event) {
        return roster.of(event).stream().filter(one -> one.presence() != Presence.CANCELLED).toList();
    }

    private Map<String, Object> model(Event event, Locale reader) {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMMM uuuu", reader);
        String days = event.startsOn().equals(event.endsOn()) ? day.format(event.startsOn())
                : day.format(event.startsOn()) + " – " + day.format(event.endsOn());
        Map<String, Object> model = new HashMap<>();
        model.put("event", event);
        model.put("days", days);
        model.put("agency", name(event.agency()));
        return model;
    }

    private String name(AgencyCode agency) {
        return agency + " " + agencies.get(agency).name();
    }

    private String file(String key, Event event, Locale reader) {
        return messages.getMessage(key, null, reader) + "-" + event.reference();
    }

    private static <T> List<List<T>> portions(List<T> all, int size) {
        List<List<T>> portions = new ArrayList<>();
        for (int begin = 0; begin < all.size(); begin += size) {
            portions.add(all.subList(begin, Math.min(begin + size, all.size())));
        }
        return portions;
    }
}
