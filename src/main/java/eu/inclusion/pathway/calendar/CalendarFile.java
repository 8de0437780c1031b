package eu.inclusion.pathway.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** A calendar file (RFC 5545): some entries to take over, or one to accept or to drop (RFC 5546). */
final class CalendarFile {

    private static final Duration LOOK_AGAIN = Duration.ofHours(1);

    private final Calendar calendar = new Calendar();

    private CalendarFile() {
        calendar.add(new ProdId("-//Pathway//Events and deadlines//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
    }

    /** Entries to take over, for everybody who has the file; it asks nothing of a calendar, so it names no method. */
    static CalendarFile published(List<CalendarEntry> entries, String baseUrl, Instant moment) {
        CalendarFile file = new CalendarFile();
        file.explainHours(entries);
        entries.forEach(entry -> file.calendar.add(EntryComponent.of(entry, baseUrl, moment)));
        return file;
    }

    /** One entry for one person: to be kept where it takes place, to be dropped where it is cancelled. */
    static CalendarFile to(CalendarParty person, CalendarEntry entry, CalendarParty organiser, String baseUrl, Instant moment) {
        CalendarFile file = new CalendarFile();
        file.calendar.add(entry.isCancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        file.explainHours(List.of(entry));
        VEvent component = EntryComponent.of(entry, baseUrl, moment);
        component.add(new Organizer(named(organiser), organiser.address()));
        component.add(invited(person));
        file.calendar.add(component);
        return file;
    }

    /** For a calendar to subscribe to: how it is called, and that it is enough to look once an hour (RFC 7986; the older names too). */
    CalendarFile named(String name) {
        calendar.add(new Name(name));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), LOOK_AGAIN));
        calendar.add(new XProperty("X-PUBLISHED-TTL", LOOK_AGAIN.toString()));
        return this;
    }

    Calendar calendar() {
        return calendar;
    }

    String text() {
        StringWriter written = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, written);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return FoldedLines.of(written.toString());
    }

    private void explainHours(List<CalendarEntry> entries) {
        entries.stream().map(CalendarEntry::when).filter(when -> when.ends() != null).map(EntryTime::zone).distinct()
                .sorted(Comparator.comparing(ZoneId::getId)).forEach(zone -> calendar.add(ZoneComponent.of(zone)));
    }

    /** Who has a place has said yes already; nothing is asked of the person's calendar. */
    private static Attendee invited(CalendarParty person) {
        Attendee attendee = new Attendee(named(person), person.address());
        attendee.add(Role.REQ_PARTICIPANT).add(PartStat.ACCEPTED).add(new Rsvp(false));
        return attendee;
    }

    private static ParameterList named(CalendarParty party) {
        String name = party.name() == null ? "" : PlainText.oneLine(party.name());
        return name.isEmpty() ? new ParameterList() : new ParameterList(List.of(new Cn(name)));
    }
}
