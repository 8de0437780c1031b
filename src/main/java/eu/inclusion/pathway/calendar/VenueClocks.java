package eu.inclusion.pathway.calendar;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventTimes;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.programme.TimeZones;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Whose clocks the hours of events are: those of the country of the venue, usually that of the agency. */
@Component
public class VenueClocks {

    private final TimeZones zones;
    private final NationalAgencies agencies;
    private final MessageSource words;

    VenueClocks(TimeZones zones, NationalAgencies agencies, MessageSource words) {
        this.zones = zones;
        this.agencies = agencies;
        this.words = words;
    }

    /** The clocks at an agency's own venues. */
    public ZoneId of(AgencyCode agency) {
        return zones.of(agencies.get(agency).country());
    }

    /** The clocks that an officer chose by the name of their zone; nothing where it is none of those we know. */
    public Optional<ZoneId> named(String name) {
        return zones.all().values().stream().filter(zone -> zone.getId().equals(name)).findFirst();
    }

    /** The country that has to be named beside an event's hours, because clocks in Brussels show others; nothing where they do not. */
    public Optional<Country> abroad(ZoneId zone, EventTimes times) {
        boolean differs = Stream.of(Optional.ofNullable(times.startsAt()).map(hour -> TimeZones.differs(zone, times.startsOn(), hour)),
                Optional.ofNullable(times.endsAt()).map(hour -> TimeZones.differs(zone, times.endsOn(), hour)))
                .flatMap(Optional::stream).anyMatch(Boolean::booleanValue);
        return differs ? zones.countryOf(zone) : Optional.empty();
    }

    /** The same of a planned event. */
    public @Nullable Country abroad(Event event) {
        return abroad(event.venue().clocks(), event.times()).orElse(null);
    }

    /** Hours as people read them, with the country named where that is needed. */
    public String said(String hours, ZoneId zone, EventTimes times, Locale reader) {
        String note = note(zone, times, reader);
        return note.isEmpty() ? hours : hours + " (" + note + ")";
    }

    /** Whose clocks hours are, for behind them; an empty text where the hours say it all. */
    public String note(ZoneId zone, EventTimes times, Locale reader) {
        return abroad(zone, times).map(country -> words.getMessage("calendar.local-time", new Object[] {country.name(reader)}, reader)).orElse("");
    }

    public String said(String hours, EntryTime when, Locale reader) {
        String note = note(when, reader);
        return note.isEmpty() ? hours : hours + " (" + note + ")";
    }

    /** The same for an entry of a calendar. */
    public String note(EntryTime when, Locale reader) {
        return when.moment() != null ? "" : note(when.zone(), new EventTimes(when.firstDay(), when.lastDay(), when.begins(), when.ends(), when.firstDay()), reader);
    }

    /** All that an officer can choose, by the name of the country. */
    public List<Choice> choices(Locale reader) {
        return zones.all().entrySet().stream().map(one -> new Choice(one.getValue().getId(), one.getKey().name(reader)))
                .sorted(Comparator.comparing(Choice::country)).toList();
    }

    /** Clocks to choose, by the name of their zone, and in which country people go by them. */
    public record Choice(String zone, String country) {
    }
}
